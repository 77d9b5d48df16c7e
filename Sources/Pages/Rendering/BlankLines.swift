/// Blank lines of a Markdown file: templates leave several where a part is missing.
enum BlankLines {
  /// The text with one blank line where several follow one another, none at its start, and one
  /// line end at its end; code between fences is left alone.
  static func single(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      var fence: (byte: UInt8, count: Int)?
      var isAfterBlank = true
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, text[end] != newline { end += 1 }
        let line = UnsafeBufferPointer(rebasing: text[start..<end])
        start = end + 1
        let isBlank = line.allSatisfy { $0 == space }
        if let open = fence {
          if let mark = mark(line), mark.byte == open.byte, mark.count >= open.count, mark.isBare {
            fence = nil
          }
        } else if let mark = mark(line) {
          fence = (mark.byte, mark.count)
        } else if isBlank {
          if !isAfterBlank { output.append(newline) }
          isAfterBlank = true
          continue
        }
        isAfterBlank = false
        output.append(contentsOf: line)
        output.append(newline)
      }
    }
    while output.count > 1, output[output.count - 1] == newline, output[output.count - 2] == newline
    {
      output.removeLast()
    }
    return output
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// A fence of code at the start of a line, within quotations and lists too.
  private static func mark(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> (byte: UInt8, count: Int, isBare: Bool)? {
    var index = 0
    while index < line.count, line[index] == space || line[index] == UInt8(ascii: ">") {
      index += 1
    }
    guard index < line.count else { return nil }
    let byte = line[index]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let start = index
    while index < line.count, line[index] == byte { index += 1 }
    guard index - start >= 3 else { return nil }
    let rest = line[index...]
    // Back quotes further on make it code within a line.
    if byte == UInt8(ascii: "`"), rest.contains(byte) { return nil }
    return (byte, index - start, rest.allSatisfy { $0 == space })
  }
}
