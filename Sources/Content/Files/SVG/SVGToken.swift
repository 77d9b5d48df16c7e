/// A piece of an SVG file; comments and the declaration of XML are left out.
enum SVGToken: Hashable {
  case start(SVGName, [SVGAttribute], isEmpty: Bool, Range<Int>)
  case end(SVGName)
  /// Decoded; a run of text may come in several pieces.
  case text(String, Range<Int>)
}
