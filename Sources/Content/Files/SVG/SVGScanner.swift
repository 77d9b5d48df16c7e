/// Takes an SVG file apart, strictly.
///
/// What XML allows and no still picture needs is refused rather than understood: document types,
/// entities, processing instructions, encodings other than UTF-8. So nothing can mean one thing
/// here and another in a browser.
struct SVGScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next piece; nil at the end.
  mutating func next() throws(SVGFault) -> SVGToken? {
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") { return try text() }
      if starts("<!--") {
        try skip(past: "-->", "This comment is never closed")
      } else if starts("<![CDATA[") {
        let start = index
        try skip(past: "]]>", "This text is never closed")
        return .text(string(start + 9..<index - 3), start..<index)
      } else if starts("<!") {
        throw SVGFault(
          at: index..<min(bytes.count, index + 9),
          "The picture declares a document type, which can hold entities",
          advice: "Delete this line, which nothing needs, or export the picture as plain SVG.")
      } else if starts("<?") {
        try instruction()
      } else {
        return try tag()
      }
    }
    return nil
  }

  private mutating func text() throws(SVGFault) -> SVGToken {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    return .text(try decoded(start..<index), start..<index)
  }

  /// Only `<?xml … ?>` at the beginning, in UTF-8.
  private mutating func instruction() throws(SVGFault) {
    let start = index
    try skip(past: "?>", "This instruction is never closed")
    let words = string(start..<index).lowercased()
    guard start <= 3, words.hasPrefix("<?xml "),
      !words.contains("encoding") || words.contains("\"utf-8\"") || words.contains("'utf-8'")
    else {
      throw SVGFault(
        at: start..<index, "The picture holds an instruction to programs, or is not UTF-8",
        advice: "Delete this line, or export the picture as plain SVG in UTF-8.")
    }
  }

  private mutating func tag() throws(SVGFault) -> SVGToken {
    let start = index
    let isEnd = starts("</")
    index += isEnd ? 2 : 1
    let name = try name()
    var attributes: [SVGAttribute] = []
    while true {
      let before = index
      skipSpace()
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        return isEnd ? .end(name) : .start(name, attributes, isEmpty: false, start..<index)
      }
      if starts("/>"), !isEnd {
        index += 2
        return .start(name, attributes, isEmpty: true, start..<index)
      }
      guard !isEnd, index > before else { break }
      attributes.append(try attribute())
    }
    throw SVGFault(at: start..<index, "This tag is not written as XML asks")
  }

  private mutating func attribute() throws(SVGFault) -> SVGAttribute {
    let start = index
    let name = try name()
    skipSpace()
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipSpace()
      if index < bytes.count, let end = closingQuote() {
        let value = try decoded(index + 1..<end)
        index = end + 1
        return SVGAttribute(name: name, value: value, range: start..<index)
      }
    }
    throw SVGFault(at: start..<index, "The value of `\(name.text)` is not in quotation marks")
  }

  private func closingQuote() -> Int? {
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = bytes[(index + 1)...].firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "<") }),
      bytes[end] == quote
    else { return nil }
    return end
  }

  private mutating func name() throws(SVGFault) -> SVGName {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    guard index > start else {
      throw SVGFault(at: start..<start + 1, "A name is expected here, as XML asks")
    }
    return SVGName(string(start..<index))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private mutating func skip(past end: String, _ problem: String) throws(SVGFault) {
    let start = index
    while index < bytes.count, !starts(end) { index += 1 }
    guard index < bytes.count else {
      throw SVGFault(at: start..<min(bytes.count, start + 4), problem)
    }
    index += end.utf8.count
  }

  private mutating func skipSpace() {
    while index < bytes.count, [9, 10, 13, 32].contains(bytes[index]) { index += 1 }
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func decoded(_ range: Range<Int>) throws(SVGFault) -> String {
    let text = string(range)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    guard let decoded = SVGReferences.decode(text) else {
      throw SVGFault(
        at: range, "The picture uses an entity of its own", advice: SVGFault.usualAdvice)
    }
    return decoded
  }
}
