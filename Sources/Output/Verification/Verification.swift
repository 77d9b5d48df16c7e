package import Diagnostics
import Hashing

/// A published folder held against its manifest.
package struct Verification: Hashable, Sendable {
  /// How many files the manifest lists.
  package let files: Int
  /// Their size together.
  package let bytes: Int
  /// Empty when every listed file is there as it was written, and nothing else is.
  package let diagnostics: [Diagnostic]

  /// Reads every file of a published folder. One problem a file, in the order of paths.
  package init(of path: String) {
    do throws(Refusal) {
      let folder: Descriptor
      do throws(SystemError) {
        folder = try Descriptor.folder(path)
      } catch {
        throw Refusal(
          .outputUnmarked, path, "Could not open the folder `\(path)`: \(error.reason)",
          advice: "Name the folder that the site was built into.")
      }
      let manifest = try Self.manifest(of: folder, path)
      var comparison = TreeComparison(path: path, manifest: manifest)
      comparison.compare(folder)
      files = manifest.entries.count
      bytes = manifest.entries.reduce(0) { $0 &+ $1.size }
      diagnostics = comparison.diagnostics
    } catch {
      files = 0
      bytes = 0
      diagnostics = [error.diagnostic]
    }
  }

  private static func manifest(
    of folder: borrowing Descriptor, _ path: String
  ) throws(Refusal) -> Manifest {
    let text: [UInt8]
    do throws(SystemError) {
      guard let marker = try folder.readMarker().flatMap({ Marker(text: $0) }) else {
        throw SystemError.absent
      }
      text = try folder.file(Manifest.fileName).readAll()
      if let manifest = Manifest(json: text), marker.manifest == SHA256.digest(of: text) {
        return manifest
      }
    } catch {
      throw Refusal(
        .outputUnmarked, path,
        "`\(path)` has no readable `\(Marker.fileName)` and `\(Manifest.fileName)` of a build",
        advice: "Name the folder that the site was built into, and copy its hidden files too.")
    }
    throw Refusal(
      .outputManifestChanged, "\(path)/\(Manifest.fileName)",
      "The manifest is not as the build wrote it", advice: "Build the site again.")
  }
}
