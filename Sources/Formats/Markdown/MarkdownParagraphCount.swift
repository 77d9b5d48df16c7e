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
  /// Bytes since the last line that began with `[`.
  var definition = 0
}
