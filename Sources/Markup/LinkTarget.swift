/// What a resolver makes of a link or image. `Replacement` is `SafeHTML` or `MarkdownText`.
package enum LinkTarget<Replacement: Sendable>: Sendable {
  /// It leads to (or the image is found at) this address, written as in an `href`. The attributes
  /// are printed in HTML only.
  case address(String, [HTMLAttribute] = [])
  /// As `address`, with other words than the source's.
  case reworded(String, text: String, [HTMLAttribute] = [])
  /// Its words alone are printed, without a link.
  case words
  /// This stands in its place; of an image that is alone, in its paragraph's place.
  case replaced(Replacement)
}
