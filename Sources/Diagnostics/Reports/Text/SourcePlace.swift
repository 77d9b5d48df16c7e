/// A place in a line of a file, as offsets of bytes.
struct SourcePlace {
  let bytes: [UInt8]
  /// Without the line's ending.
  let line: Range<Int>
  let caret: Int

  /// What is shown of a line, and how its underline lies beneath.
  struct Excerpt: Hashable {
    let text: String
    /// Cells before the underline.
    let indent: Int
    /// Cells of the underline, 1 at least.
    let length: Int
  }

  /// The most cells shown before the caret, and from it on.
  private static let before = 60
  private static let after = 60

  /// The line, or the part of a long one around the caret.
  ///
  /// - Parameter length: how many scalars to underline.
  func excerpt(length: Int) -> Excerpt {
    // No scalar is longer than four bytes, and few are of no width: this is enough to choose from.
    var start = max(line.lowerBound, caret - Self.before * 4)
    while start > line.lowerBound, start < caret, bytes[start] & 0xc0 == 0x80 { start += 1 }
    let end = min(line.upperBound, caret + Self.after * 4)
    let left = Self.fitting(
      String(decoding: bytes[start..<caret], as: UTF8.self).unicodeScalars.reversed(),
      cells: Self.before)
    let scalars = Array(String(decoding: bytes[caret..<end], as: UTF8.self).unicodeScalars)
    let right = Self.fitting(scalars, cells: Self.after)
    var printed = PrintedText()
    if start > line.lowerBound || left.isCut { printed.append("…") }
    for scalar in left.scalars.reversed() { printed.append(scalar) }
    let indent = printed.width
    var underlined = 0
    for (index, scalar) in right.scalars.enumerated() {
      printed.append(scalar)
      if index < length { underlined = printed.width - indent }
    }
    if end < line.upperBound || right.isCut { printed.append("…") }
    return Excerpt(text: printed.text, indent: indent, length: max(1, underlined))
  }

  private static func fitting(
    _ scalars: some Sequence<Unicode.Scalar>, cells: Int
  ) -> (scalars: [Unicode.Scalar], isCut: Bool) {
    var kept: [Unicode.Scalar] = []
    var printed = PrintedText()
    for scalar in scalars {
      printed.append(scalar)
      if printed.width > cells { return (kept, true) }
      kept.append(scalar)
    }
    return (kept, false)
  }
}
