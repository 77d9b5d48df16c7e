/// A piece of a template as it was scanned.
struct TemplateToken: Sendable {
  enum Kind: Sendable, Equatable {
    case text
    /// `\n` or `\r\n`.
    case newline
    case print
    case section
    case inverted
    case close
    case comment
    case delimiters
    case partial
    case parent
    case block
  }

  let kind: Kind
  /// The whole token.
  let range: Range<Int>
  /// What stands in the tag, without its sign and the space around it.
  let content: Range<Int>
  /// The token that closes this one, or that this one closes.
  var partner: Int?
  /// Alone in its line with others of its kind: the line's space and end are not printed.
  var isStandalone = false
  /// The white space between the line's start and this token, where there is nothing else.
  var lead: Range<Int>?
}
