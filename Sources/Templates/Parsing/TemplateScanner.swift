import Diagnostics

/// Cuts a template into text, line ends and tags.
struct TemplateScanner {
  let text: TemplateText
  let file: Int
  private(set) var tokens: [TemplateToken] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)

  init(text: TemplateText, file: Int) {
    self.text = text
    self.file = file
  }

  mutating func scan() {
    var position = 0
    var textStart = 0
    let bytes = text.bytes
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        let start =
          position > textStart && bytes[position - 1] == UInt8(ascii: "\r")
          ? position - 1 : position
        add(.text, textStart..<start)
        add(.newline, start..<position + 1)
        position += 1
        textStart = position
      } else if matches(opening, at: position) {
        add(.text, textStart..<position)
        position = tag(at: position)
        textStart = position
      } else {
        position += 1
      }
    }
    add(.text, textStart..<bytes.count)
  }

  private mutating func add(
    _ kind: TemplateToken.Kind, _ range: Range<Int>, content: Range<Int>? = nil
  ) {
    guard !range.isEmpty else { return }
    tokens.append(TemplateToken(kind: kind, range: range, content: content ?? range))
  }

  private func matches(_ word: [UInt8], at position: Int) -> Bool {
    guard text.bytes.count - position >= word.count else { return false }
    for offset in word.indices where text.bytes[position + offset] != word[offset] {
      return false
    }
    return true
  }

  private func find(_ word: [UInt8], from position: Int, before limit: Int = .max) -> Int? {
    var position = position
    while position + word.count <= text.bytes.count, position < limit {
      if matches(word, at: position) { return position }
      position += 1
    }
    return nil
  }

  /// - Returns: where scanning goes on.
  private mutating func tag(at start: Int) -> Int {
    let inside = start + opening.count
    // The closing delimiter may begin like a sign: then the tag is empty.
    let hasSign = inside < text.bytes.count && !matches(closing, at: inside)
    let sign = hasSign ? text.bytes[inside] : 0
    if sign == UInt8(ascii: "="), let end = setDelimiters(from: start, inside: inside) {
      return end
    }
    let found = find(closing, from: inside)
    let isComment = sign == UInt8(ascii: "!")
    guard let end = found, isComment || find(opening, from: inside, before: end) == nil else {
      let mark = String(decoding: closing, as: UTF8.self)
      report(
        .templateUnclosedTag, start..<start + opening.count,
        "A tag is opened and never closed", advice: "Write `\(mark)` where the tag ends.")
      // What follows is read on, so that one tag does not hide the sections after it.
      return find(opening, from: inside) ?? text.bytes.count
    }
    let after = end + closing.count
    if sign == UInt8(ascii: "{") {
      let extra = after < text.bytes.count && text.bytes[after] == UInt8(ascii: "}") ? 1 : 0
      return unescaped(start..<after + extra, name: trim(inside + 1..<end))
    }
    let kind: TemplateToken.Kind? =
      switch sign {
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: "!"): .comment
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "<"): .parent
      case UInt8(ascii: "$"): .block
      default: nil
      }
    if sign == UInt8(ascii: "&") {
      return unescaped(start..<after, name: trim(inside + 1..<end))
    }
    let content = trim((kind == nil ? inside : inside + 1)..<end)
    add(kind ?? .print, start..<after, content: content)
    return after
  }

  private mutating func unescaped(_ range: Range<Int>, name: Range<Int>) -> Int {
    report(
      .templateRawHTML, range, "A tag asks for text to be printed without escaping",
      advice: "Write `{{\(text.string(name))}}`: only values made as HTML or Markdown are printed "
        + "as they stand.")
    return range.upperBound
  }

  /// `{{=<% %>=}}`.
  private mutating func setDelimiters(from start: Int, inside: Int) -> Int? {
    let mark = [UInt8(ascii: "=")] + closing
    guard let end = find(mark, from: inside + 1, before: inside + 100) else { return nil }
    let range = start..<end + mark.count
    let words = text.bytes[inside + 1..<end].split { $0 <= 0x20 }
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      report(
        .templateBadDelimiters, range, "A tag that sets delimiters does not name two of them",
        advice: "Write the opening and the closing one with a space between, for example "
          + "`{{=<% %>=}}`.")
      return range.upperBound
    }
    opening = Array(words[0])
    closing = Array(words[1])
    add(.delimiters, range)
    return range.upperBound
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = max(range.upperBound, start)
    while start < end, text.bytes[start] <= 0x20 { start += 1 }
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private mutating func report(
    _ code: DiagnosticCode, _ range: Range<Int>, _ message: String, advice: String
  ) {
    let site = TemplateSite(file: file, start: range.lowerBound, end: range.upperBound)
    diagnostics.append(Diagnostic(code, at: text.location(site), message, advice: advice))
  }
}
