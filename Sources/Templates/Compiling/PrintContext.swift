/// Where a tag prints, which decides how text is escaped and what else may stand there.
enum PrintContext: UInt8, Sendable {
  /// Between elements.
  case element
  /// In `title` or `textarea`, where there is only text.
  case plainElement
  /// In a quoted attribute.
  case attribute
  case markdown
  /// In the brackets of a Markdown link.
  case markdownDestination
}
