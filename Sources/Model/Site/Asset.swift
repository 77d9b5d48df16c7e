/// A file that is published as it is, such as an image.
package struct Asset: Sendable, Hashable {
  /// Relative to the content root, with slashes.
  package let path: String
  /// Bytes.
  package let size: Int
  /// Pixels, where the format's header tells.
  package let width: Int?
  package let height: Int?

  package init(path: String, size: Int, width: Int? = nil, height: Int? = nil) {
    self.path = path
    self.size = size
    self.width = width
    self.height = height
  }
}
