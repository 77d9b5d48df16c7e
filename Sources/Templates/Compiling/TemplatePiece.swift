/// A template with its partials, parents and blocks put in their places.
indirect enum TemplatePiece: Sendable {
  /// Bytes to print; `site` is where they come from, empty for indentation.
  case literal(ArraySlice<UInt8>, TemplateSite)
  case print(TemplatePath, PrintContext, TemplateSite)
  case section(TemplatePath, isInverted: Bool, [TemplatePiece], TemplateSite)
  /// A partial that includes itself: rendered by itself, `indent` before each of its lines.
  case call(Int, indent: ArraySlice<UInt8>, keepsIndent: Bool, TemplateSite)
  /// The indentation of the call.
  case indentation
  /// The value of an attribute that holds an address, or a Markdown destination, begins.
  case addressStart
  /// It ends and what was printed since is checked.
  case addressEnd(TemplateSite)
}
