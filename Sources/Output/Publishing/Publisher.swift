package import Diagnostics
import Synchronization

/// Writes a site into a hidden folder and then puts it in the output's place in one step.
///
/// Begin, `write` each file from any number of threads, then `finish` or `abandon`. Until `finish`
/// the published folder is untouched; killed at any moment, it is whole, the old or the new. A
/// file whose bytes are those already published keeps its inode and times. Nothing is forced to
/// disk: a kill can't lose written bytes, a power cut can; `Verification` tells, and the next build
/// mends it, since it compares with the bytes that are there.
package final class Publisher: Sendable {
  struct State: Sendable {
    var isOpen = true
    /// The disk has refused once: further files are checked and not written.
    var hasFailed = false
    var registry = PathRegistry()
    var entries: [ManifestEntry] = []
    var unchanged = 0
    var problems: [Diagnostic] = []
    var clashes = PathClashes()
  }

  let output: OutputPlace
  let staging: Staging
  let former: FormerSite?
  /// Made first, so that its permissions tell what the user's mask leaves of a new file's.
  let manifest: Descriptor
  let permissions: UInt32
  let state = Mutex(State())
  /// Exchanges two names in a folder in one step; false where the disk can't.
  let exchange: FolderSwap.Exchange

  /// Locks the output and makes room beside it.
  ///
  /// - Parameters:
  ///   - output: the folder to publish to. Its parent must be there; it may be absent, empty or a
  ///     site published before. Anything else is refused.
  ///   - sources: the folders that the site is made from; the output may not hold or lie in one.
  package static func begin(
    output: String, apartFrom sources: [String]
  ) -> (publisher: Publisher?, diagnostics: [Diagnostic]) {
    begin(output: output, apartFrom: sources, exchange: FolderSwap.exchange)
  }

  /// As above, with the exchange of folders replaced to try disks that lack it.
  static func begin(
    output: String, apartFrom sources: [String], exchange: @escaping FolderSwap.Exchange
  ) -> (publisher: Publisher?, diagnostics: [Diagnostic]) {
    do throws(Refusal) {
      return (try Publisher(output: output, apartFrom: sources, exchange: exchange), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private init(
    output path: String, apartFrom sources: [String], exchange: @escaping FolderSwap.Exchange
  ) throws(Refusal) {
    self.exchange = exchange
    var place = try OutputPlace.open(path, apartFrom: sources)
    staging = try Staging.open(beside: place)
    do throws(Refusal) {
      if try SteppedAside.recover(place) {
        place = try OutputPlace.open(path, apartFrom: sources)
      }
      former = try FormerSite.open(at: place)
      do throws(SystemError) {
        manifest = try staging.folder.newFile(Manifest.fileName)
        permissions = try manifest.status().permissions
      } catch {
        throw Refusal(error, place.path, "write beside the output")
      }
    } catch {
      staging.discard(from: place.parent)
      throw error
    }
    output = place
    state.withLock { state in
      for name in [Manifest.fileName, Marker.fileName] { state.registry.reserve(name) }
    }
  }

  deinit {
    abandon()
  }
}
