package import Hashing

/// One published file.
package struct ManifestEntry: Hashable, Sendable {
  /// Relative to the published folder, with `/` between the names.
  package let path: String
  /// In bytes.
  package let size: Int
  package let digest: Digest

  package init(path: String, size: Int, digest: Digest) {
    self.path = path
    self.size = size
    self.digest = digest
  }
}
