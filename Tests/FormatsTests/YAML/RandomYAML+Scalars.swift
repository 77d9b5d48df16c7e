@testable import Formats

extension RandomYAML {
  private static let words = [
    "a", "no", "yes", "null", "~", "12:30", "012", "1e3", "Môn", "–", "😀", "é", "it's", "x#y",
    "http://e.org/?a=b", "50%", "“q”", "a-b", "c:d", "!", "&", "*", "end.", "e\u{301}",
  ]
  private static let unsafeWords = [
    ": ", " #", "\"", "'", "\\", "{", "}", "[", "]", ",", "- ", "? ", "\t", "|",
  ]

  mutating func pick(_ words: [String]) -> String { words[number(0...(words.count - 1))] }

  /// A key that no other of its mapping has: it ends in the entry's number.
  mutating func key(_ index: Int) -> String {
    switch number(0...3) {
    case 0:
      let text = "k\(pick(Self.words))\(pick(Self.unsafeWords))\(index)"
      put(singleQuoted(text))
      return text
    case 1:
      let text = "\(pick(Self.unsafeWords))é \(index)"
      put(doubleQuoted(text))
      return text
    default:
      let text = "k\(pick(["", " ey", "é", "-x", "😀"]))\(index)"
      put(text)
      return text
    }
  }

  /// A scalar on one line.
  mutating func scalar(inFlow: Bool) -> YAMLNode {
    let start = place
    var text = ""
    let isPlain: Bool
    switch number(0...2) {
    case 0:
      isPlain = true
      text =
        "p" + (0..<number(0...3)).map { _ in pick(["", " ", "  "]) + pick(Self.words) }.joined()
      if inFlow { text = text.filter { !"?:".contains($0) } }
      put(text)
    case 1:
      isPlain = false
      text = anyText()
      put(singleQuoted(text))
    default:
      isPlain = false
      text = anyText()
      if flip(1, in: 4) { text += "\nline" }
      put(doubleQuoted(text))
    }
    return YAMLNode(content: .scalar(text, isPlain: isPlain), span: span(from: start))
  }

  private mutating func anyText() -> String {
    (0..<number(0...5)).map { _ in flip(1, in: 2) ? pick(Self.words) : pick(Self.unsafeWords) }
      .joined(separator: pick(["", " "]))
  }

  private func singleQuoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private mutating func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "é": result += flip(1, in: 2) ? "\\u00E9" : "é"
      case "😀": result += flip(1, in: 2) ? "\\U0001F600" : "😀"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A literal block with its header, to the end of its last line.
  mutating func blockScalar(indentation: Int) -> YAMLNode {
    let lines = (0..<number(1...4)).map { _ in pick(["", "  "]) + "t" + anyText() }
    let blanks = number(0...2)
    let leads = lines[0].hasPrefix(" ")
    let indent = number(1...4)
    let chomping = number(0...2)
    let trailing = chomping == 2 ? number(0...2) : 0
    put(" |" + (leads ? "\(indent)" : "") + ["", "-", "+"][chomping] + "\n")
    let start = (line: place.line, column: indentation + indent + 1)
    put(String(repeating: "\n", count: blanks))
    for line in lines { put(String(repeating: " ", count: indentation + indent) + line + "\n") }
    put(String(repeating: "\n", count: trailing))
    keepsBlankLines = chomping == 2
    let text =
      String(repeating: "\n", count: blanks) + lines.joined(separator: "\n")
      + (chomping == 1 ? "" : "\n") + String(repeating: "\n", count: trailing)
    let first = blanks > 0 ? 0 : lines[0].unicodeScalars.count
    return YAMLNode(
      content: .scalar(text, isPlain: false),
      span: YAMLSpan(line: start.line, column: start.column, length: max(1, first)))
  }

  /// A collection in brackets on one line, or a scalar.
  mutating func flow(depth: Int) -> YAMLNode {
    let start = place
    let kind = depth > 6 ? 2 : number(0...3)
    guard kind < 2 else { return scalar(inFlow: true) }
    let count = number(0...3)
    var items: [YAMLNode] = []
    var entries: [YAMLEntry] = []
    put(kind == 0 ? "[" : "{")
    for index in 0..<count {
      put(pick(["", " "]))
      if kind == 0 {
        items.append(flow(depth: depth + 1))
      } else {
        let keyStart = place
        let key = key(index)
        let keySpan = span(from: keyStart)
        put(": ")
        entries.append(YAMLEntry(key: key, keySpan: keySpan, value: flow(depth: depth + 1)))
      }
      if index < count - 1 { put(pick([",", " , "])) }
    }
    put(pick(["", " "]) + (kind == 0 ? "]" : "}"))
    return YAMLNode(
      content: kind == 0 ? .sequence(items) : .mapping(entries), span: span(from: start))
  }
}
