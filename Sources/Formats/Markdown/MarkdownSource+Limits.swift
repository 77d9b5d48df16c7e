import Diagnostics

extension MarkdownSource {
  /// Limits within which libcmark-gfm answers in reasonable time and memory, found by trying its
  /// known weak spots.
  private enum Limit {
    static let bytes = 500_000
    static let paragraphBytes = 64_000
    /// Of quotations and lists opened on one line.
    static let depth = 60
    /// Of `[`, `<`: each may look as far as the paragraph's end.
    static let openers = 1_000
    /// Of `*` and `_` runs in a paragraph.
    static let delimiters = 5_000
    /// Of lines made of `|`, `-` and `:`: each reads the paragraph anew, in search of a table.
    static let rules = 100
    /// Missing cells are made up, so that a wide table of empty rows outgrows its source.
    static let columns = 200
    static let cells = 50_000
    /// Bytes of the longest link definition, times all `[`: each use copies it.
    static let definitions = 20_000_000
  }

  /// One pass over the bytes: the first thing that would make the parser slow, or read what it
  /// must not.
  func problemBeyondLimits() -> Diagnostic? {
    if bytes.count > Limit.bytes {
      return Diagnostic(
        .markdownTooLarge, at: location(ofByte: 0),
        "This text has \(bytes.count) bytes; \(Limit.bytes) is the most",
        advice: "Split it into several pages, and move tables of data to CSV files.")
    }
    var paragraph = MarkdownParagraphCount()
    var allOpeners = 0
    var longestDefinition = 0
    for number in 1...starts.count {
      let line = range(ofLine: number)
      let content = skipMarkers(line)
      if content.markers > Limit.depth {
        return Diagnostic(
          .markdownTooDeep, at: location(ofByte: line.lowerBound),
          "\(content.markers) quotations or lists are opened on one line; \(Limit.depth) is the most",
          advice: "Take out the repeated marks.")
      }
      if content.start == line.upperBound { paragraph = MarkdownParagraphCount() }
      if paragraph.bytes == 0 { paragraph.start = line.lowerBound }
      let before = paragraph.openers
      if let caret = count(content.start..<line.upperBound, in: &paragraph) {
        return Diagnostic(
          .markdownCaretReference, at: location(ofByte: caret),
          "A caret behind a bracket can't be written like this",
          advice: "Write `^` itself, and put a backslash before the bracket: `\\[^`.")
      }
      allOpeners += paragraph.openers - before
      longestDefinition = max(longestDefinition, paragraph.definition)
      if let what = excess(paragraph) {
        return Diagnostic(
          .markdownTooManyMarks, at: location(ofByte: paragraph.start), what,
          advice: "Split it with blank lines, and move data to a CSV file.")
      }
      if paragraph.bytes > Limit.paragraphBytes {
        return Diagnostic(
          .markdownTooLarge, at: location(ofByte: paragraph.start),
          "This paragraph has more than \(Limit.paragraphBytes) bytes",
          advice: "Split it with blank lines.")
      }
    }
    if allOpeners.multipliedReportingOverflow(by: longestDefinition).partialValue
      > Limit.definitions
    {
      return Diagnostic(
        .markdownTooManyMarks, at: location(ofByte: 0),
        "A link of \(longestDefinition) bytes may be repeated \(allOpeners) times",
        advice: "Shorten the address or title of the longest link definition.")
    }
    return nil
  }

  private func excess(_ paragraph: MarkdownParagraphCount) -> String? {
    if paragraph.openers > Limit.openers {
      return "More than \(Limit.openers) `[` and `<` stand in the paragraph that begins here"
    }
    if paragraph.delimiters > Limit.delimiters {
      return "More than \(Limit.delimiters) `*` and `_` stand in the paragraph that begins here"
    }
    if paragraph.rules > Limit.rules {
      return "More than \(Limit.rules) table rules stand in the paragraph that begins here"
    }
    if paragraph.columns > Limit.columns {
      return "The table that begins here has more than \(Limit.columns) columns"
    }
    if paragraph.columns > 1, paragraph.columns * paragraph.lines > Limit.cells {
      return "The table that begins here may have more than \(Limit.cells) cells"
    }
    return nil
  }

  /// Counts a line's marks; gives the position of a caret reference, if it has one.
  private func count(_ line: Range<Int>, in paragraph: inout MarkdownParagraphCount) -> Int? {
    guard !line.isEmpty else { return nil }
    var pipes = 0
    var isRule = true
    var previous: UInt8 = 0
    paragraph.bytes += line.count + 1
    paragraph.lines += 1
    for index in line {
      let byte = bytes[index]
      // Of most bytes nothing is to be counted.
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        isRule = false
        previous = byte
        continue
      }
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "<"): paragraph.openers += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        if previous != byte { paragraph.delimiters += 1 }
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "^"):
        // Read as a note's mark all the same, and with a bracket too many.
        if previous == UInt8(ascii: "\\"), index >= line.lowerBound + 2,
          bytes[index - 2] == UInt8(ascii: "[")
        {
          return index - 1
        }
      case UInt8(ascii: "&"): if isCaretReference(index, end: line.upperBound) { return index }
      default: break
      }
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 9, 11, 12, 13, 32: break
      default: isRule = false
      }
    }
    if isRule { paragraph.rules += 1 }
    paragraph.columns = max(paragraph.columns, pipes + 1)
    if bytes[line.lowerBound] == UInt8(ascii: "[") {
      paragraph.definition = 0
      paragraph.isDefinition = hasLabelEnd(line)
    }
    if paragraph.isDefinition { paragraph.definition += line.count }
    return nil
  }

  private func hasLabelEnd(_ line: Range<Int>) -> Bool {
    line.dropLast().contains {
      bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: ":")
    }
  }

  /// Whether a reference to `^` begins here. Behind a `[` the parser takes the character for the
  /// beginning of a footnote's label and reads on behind it, out of bounds.
  private func isCaretReference(_ start: Int, end: Int) -> Bool {
    let text = bytes[start..<min(end, start + 14)]
    if text.starts(with: "&Hat;".utf8) { return true }
    guard text.starts(with: "&#".utf8) else { return false }
    var digits = text.dropFirst(2)
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    if isHexadecimal { return digits.starts(with: "5e;".utf8) || digits.starts(with: "5E;".utf8) }
    return digits.starts(with: "94;".utf8)
  }

  /// Where a line's words begin, and how many quotations and lists it opens before them.
  private func skipMarkers(_ line: Range<Int>) -> (start: Int, markers: Int) {
    var index = skipSpace(from: line.lowerBound, to: line.upperBound)
    var markers = 0
    while index < line.upperBound {
      var next = index
      switch bytes[index] {
      case UInt8(ascii: ">"): next = index + 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        next = isSpace(index + 1, line) ? index + 1 : index
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < line.upperBound, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
        if end < line.upperBound,
          bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
          isSpace(end + 1, line)
        {
          next = end + 1
        }
      default: break
      }
      guard next > index else { break }
      markers += 1
      index = skipSpace(from: next, to: line.upperBound)
    }
    return (index, markers)
  }

  private func isSpace(_ index: Int, _ line: Range<Int>) -> Bool {
    index >= line.upperBound || bytes[index] == 32 || bytes[index] == 9
  }
}
