#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension OutputPlace {
  /// Refuses a place that holds, or lies in, what must not be replaced.
  ///
  /// Folders are compared by identity. A source that can't be opened is passed over: whoever reads
  /// it reports it.
  func keepApart(from sources: [String]) throws(Refusal) {
    let above: FolderChain
    do throws(SystemError) {
      above = try FolderChain(from: parent)
    } catch {
      throw Refusal(error, path, "look at the folders above the output")
    }
    for source in sources {
      guard let chain = Self.chain(of: source) else { continue }
      if let present, chain.contains(present) {
        throw refusal("holds `\(source)`, which the site is made from")
      }
      if let itself = chain.identities.first, above.contains(itself) {
        throw refusal("lies in `\(source)`, which the site is made from")
      }
    }
    if let present {
      if Self.chain(of: ".")?.contains(present) == true {
        throw refusal("is the folder you are working in, or holds it")
      }
      if let home = getenv("HOME"), Self.chain(of: String(cString: home))?.contains(present) == true
      {
        throw refusal("is your home folder, or holds it")
      }
    }
  }

  private func refusal(_ what: String) -> Refusal {
    Refusal(
      .outputRefused, path, "The output folder `\(path)` \(what)",
      advice: "Choose another `--output`: a build replaces the whole of it.")
  }

  private static func chain(of path: String) -> FolderChain? {
    do throws(SystemError) {
      let folder = try Descriptor.folder(path)
      return try FolderChain(from: folder)
    } catch {
      return nil
    }
  }
}
