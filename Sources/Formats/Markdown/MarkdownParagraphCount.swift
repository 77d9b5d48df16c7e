/// What has been counted since the last blank line.
struct MarkdownParagraphCount {
  /// Where it begins.
  var start = 0
  var bytes = 0
  var lines = 0
  var openers = 0
  var delimiters = 0
  var rules = 0
  var columns = 0
  /// Whether a link definition has begun.
  var isDefinition = false
  /// Bytes since the last one began.
  var definition = 0
}
