import Diagnostics

/// Small operations on text that need no `Foundation`.
extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let space: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return self }
    if !space(first), !space(last) { return self }
    guard let start = scalars.firstIndex(where: { !space($0) }) else { return "" }
    let end = scalars.lastIndex(where: { !space($0) }) ?? start
    return String(self[start...end])
  }

  /// In one line: each run of white space with a line break in it becomes one space.
  var oneLine: String {
    guard utf8.contains(where: { $0 == 10 || $0 == 9 }) else { return trimmed }
    return split(whereSeparator: { $0.isNewline || $0 == "\t" }).map { String($0).trimmed }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// With a capital first letter.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}

extension Sequence<String> {
  var sortedByBytes: [String] { sorted { $0.precedesByBytes($1) } }
}
