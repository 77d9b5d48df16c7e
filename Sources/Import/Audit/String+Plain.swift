extension String {
  /// For comparison: in small letters, with single spaces between words and none around them.
  var plain: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
