/// The words that a reader of a page gets, from its HTML or from its Markdown: runs of letters and
/// digits.
struct PageWords {
  private(set) var words: [String] = []
  /// Elements with nothing between their tags.
  private(set) var empty: [String] = []
  private var index = 0
  private let bytes: [UInt8]

  /// Of `main`, without what only some readers get: "On this page", drawings, hidden labels. A chart
  /// says its description.
  init(html: String) {
    bytes = Array(html.utf8)
    var plain: [UInt8] = []
    skip(past: "<main")
    index = max(0, index - 5)
    var opened: (name: String, length: Int)?
    var heading: Range<Int>?
    while index < bytes.count, !stands("</main>") {
      guard bytes[index] == UInt8(ascii: "<") else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      if stands(#"<nav class="contents""#) { skip(past: "</nav>") }
      if stands("<svg") { skip(past: "</svg>") }
      if stands(#"<div class="chart "#) {
        plain += chart(under: heading.map { Self.split(Array(plain[$0])) } ?? [])
        opened = nil
        continue
      }
      if stands(#"<span class="label">"#) || stands(#"<span class="unseen">"#) {
        skip(past: "</span>")
        continue
      }
      let start = index
      skip(past: ">")
      let tag = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
      let name = String(tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if name == "img", let alt = tag.split(separator: "alt=\"").dropFirst().first {
        plain += Array(" \(alt.prefix { $0 != "\"" }) ".utf8)
      }
      if !Self.inline.contains(name) { plain.append(space) }
      if ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name) {
        let start = tag.hasPrefix("</") ? heading?.lowerBound ?? plain.count : plain.count
        heading = start..<plain.count
      }
      if tag.hasPrefix("</") {
        if let opened, opened.name == name, plain[opened.length...].allSatisfy({ $0 <= space }) {
          empty.append(name)
        }
        opened = nil
      } else {
        opened = (name, plain.count)
      }
    }
    words = Self.split(plain)
  }

  /// Without the note at the head and the lines at the foot that stand outside `main` in HTML.
  init(markdown: String) {
    bytes = []
    var plain: [UInt8] = []
    for line in markdown.split(separator: "\n") {
      if line == "***" { break }
      if line.hasPrefix("> **Made up") || line.hasPrefix("| ---") { continue }
      plain += Self.plain(Array(line.utf8)) + [10]
    }
    words = Self.split(plain)
  }

  private static func plain(_ line: [UInt8]) -> [UInt8] {
    var rest = line[...].drop { $0 == 0x20 }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    if !digits.isEmpty, rest.dropFirst(digits.count).starts(with: ". ".utf8) {
      rest = rest.dropFirst(digits.count + 2)
    }
    if rest.starts(with: "[^".utf8), let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[(colon + 1)...]
    }
    for (mark, words) in [("- [x] ", "Done "), ("- [ ] ", "To do ")]
    where rest.starts(with: mark.utf8) {
      rest = Array(words.utf8) + rest.dropFirst(mark.utf8.count)
    }
    var plain: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"): if let next = rest.popFirst() { plain.append(next) }
      case UInt8(ascii: "]") where rest.first == UInt8(ascii: "("):
        let target = rest.prefix { $0 != UInt8(ascii: ")") }
        rest = rest.dropFirst(target.count + 1)
        // The title of a picture is its caption.
        if let quote = target.firstIndex(of: UInt8(ascii: "\"")) {
          plain += [0x20] + target[quote...]
        }
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "`"): break
      default: plain.append(byte)
      }
    }
    return plain
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    var text = String(decoding: bytes, as: UTF8.self)
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { text = text.replacing(reference, with: character) }
    return text.unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
      .map { String($0) }
  }

  private static let inline: Set<String> = [
    "a", "b", "strong", "em", "code", "abbr", "i", "del", "span", "time",
  ]

  private var space: UInt8 { 0x20 }

  /// What a chart says to who can't see it, without the finding, which is the heading above it; the
  /// drawing is passed over.
  private mutating func chart(under heading: [String]) -> [UInt8] {
    let start = index
    skip(past: ">")
    let tag = String(decoding: bytes[start..<index], as: UTF8.self)
    var depth = 1
    while depth > 0, index < bytes.count {
      if stands("<div") { depth += 1 }
      if stands("</div>") { depth -= 1 }
      skip(past: ">")
    }
    let label = tag.split(separator: "aria-label=\"").dropFirst().first.map {
      $0.prefix { $0 != "\"" }
    }
    // A strip beside a table of the same numbers has nothing to add.
    if let label, label.contains("The table that follows has") { return [] }
    let words = Self.split(Array((label ?? "").utf8))
    let finding = (0...min(heading.count, words.count)).last {
      heading.suffix($0).elementsEqual(words.prefix($0))
    }
    return Array(" \(words.dropFirst(finding ?? 0).joined(separator: " ")) ".utf8)
  }

  private func stands(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

  private mutating func skip(past word: String) {
    while index < bytes.count, !stands(word) { index += 1 }
    index = min(index + word.utf8.count, bytes.count)
  }
}
