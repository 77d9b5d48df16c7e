/// Makes Markdown texts of which each construct is well formed.
struct RandomMarkdown {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func document() -> String {
    blocks(depth: 0).joined(separator: "\n\n") + "\n"
  }

  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func pick(_ texts: [String]) -> String { texts[number(texts.count)] }

  private mutating func blocks(depth: Int) -> [String] {
    var blocks: [String] = []
    for _ in 0..<1 + number(4) { blocks.append(block(depth: depth)) }
    return blocks
  }

  private mutating func block(depth: Int) -> String {
    switch number(depth > 2 ? 5 : 9) {
    case 0, 1: return inlines()
    case 2: return String(repeating: "#", count: 2 + number(4)) + " " + inlines(lines: false)
    case 3:
      return pick(["```\ncode `` x\n\n  y\n```", "~~~ a&amp;b\n```\n~~~", "    indented", "---"])
    case 4: return table()
    case 5: return blocks(depth: depth + 1).joined(separator: "\n\n").indented(by: "> ")
    default: return list(depth: depth)
    }
  }

  private mutating func list(depth: Int) -> String {
    let marker = pick(["- ", "* ", "+ ", "1. ", "7) ", "- [ ] ", "- [x] "])
    let isTight = number(2) == 0
    var items: [String] = []
    for _ in 0..<1 + number(3) {
      let content = isTight ? inlines() : blocks(depth: depth + 1).joined(separator: "\n\n")
      let width = marker.hasPrefix("- [") ? 2 : marker.utf8.count
      items.append(marker + content.indented(by: String(repeating: " ", count: width), first: ""))
    }
    return items.joined(separator: isTight ? "\n" : "\n\n")
  }

  private mutating func table() -> String {
    let columns = 1 + number(4)
    var lines = [(0..<columns).map { _ in inlines(lines: false, inTable: true) }]
    lines.append((0..<columns).map { _ in pick(["---", ":--", "--:", ":-:"]) })
    for _ in 0..<number(4) {
      lines.append((0..<columns).map { _ in inlines(lines: false, inTable: true) })
    }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private mutating func inlines(lines: Bool = true, inTable: Bool = false) -> String {
    var text = word()
    for _ in 0..<number(7) {
      let space =
        number(6) == 0 ? "" : lines && number(6) == 0 ? pick(["\n", "\\\n", "  \n"]) : " "
      text += space + inline(inTable: inTable)
    }
    return text
  }

  private mutating func inline(inTable: Bool) -> String {
    switch number(12) {
    case 0: return "*" + word() + "*"
    case 1: return "**" + word() + " _" + word() + "_**"
    case 2: return inTable ? "`a\\|b`" : "`a|b`"
    case 3: return "``c`d``"
    case 4: return "[" + word() + "](x.md#a \"t\\\"t\")"
    case 5: return "![" + word() + "](<a b.png>)"
    case 6: return "[" + word() + " **" + word() + "**](https://e.org/a_(b)?c=d&amp;e)"
    case 7: return "*" + word() + "* **" + word() + "**" + word()
    default: return word()
    }
  }

  private mutating func word() -> String {
    pick([
      "word", "two words", "12.4%", "1. x", "1\\. x", "\\# x", "C#", "a_b_c", "\\*x\\*", "&amp;",
      "&lt;b&gt;", "it's", "“quoted”", "café", "—", "e\u{301}", "!", "\\[x\\]", "a&nbsp;b",
      "&#32;x", "\\`x\\`", "2 \\| 3", "http://e.org", "~x~", "100\\)", "-", "+", "(a)", "x:",
      ": y", "=", "\\\\", "&copy;", "#tag", "日本語",
    ])
  }
}

extension String {
  fileprivate func indented(by prefix: String, first: String? = nil) -> String {
    var lines: [String] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append((lines.isEmpty ? first ?? prefix : prefix) + line)
    }
    return lines.joined(separator: "\n")
  }
}
