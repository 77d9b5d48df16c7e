/// An attribute of a tag, its character references decoded.
struct SVGAttribute: Hashable {
  let name: SVGName
  let value: String
  /// In bytes, the name and the value.
  let range: Range<Int>
}
