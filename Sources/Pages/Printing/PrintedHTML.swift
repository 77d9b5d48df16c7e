/// Makes a page's HTML a part of the printed edition: headings deeper, ids its own, links to other
/// parts within the document, nothing folded, and no landmarks, of which there would be hundreds.
///
/// Reads HTML that this project's templates and writers made: in text `<` is escaped, and attributes
/// stand in double quotation marks.
struct PrintedHTML {
  let targets: PrintTargets
  private(set) var output: [UInt8] = []
  /// Addresses elsewhere that have been printed.
  private var printed: Set<[UInt8]> = []

  init(_ targets: PrintTargets) { self.targets = targets }

  mutating func add(raw bytes: some Sequence<UInt8>) { output.append(contentsOf: bytes) }

  mutating func add(_ html: [UInt8], of part: PrintPart) {
    html.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes)
      while let tag = scanner.next() {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[tag.before]))
        write(tag, bytes, part)
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[scanner.index...]))
    }
  }

  private mutating func write(
    _ tag: Tag, _ bytes: UnsafeBufferPointer<UInt8>, _ part: PrintPart
  ) {
    let name = bytes[tag.name]
    output.append(contentsOf: tag.isEnd ? "</".utf8 : "<".utf8)
    if name.count == 2, name.first == UInt8(ascii: "h"), let digit = name.last,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
    {
      let level = Int(digit - UInt8(ascii: "0")) + part.level - 1
      output.append(contentsOf: "h\(min(level, 6))".utf8)
    } else {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: name))
    }
    let isSection = name.elementsEqual("section".utf8)
    for attribute in tag.attributes {
      write(attribute, bytes, part, after: tag.end, isSection: isSection)
    }
    if !tag.isEnd, name.elementsEqual("details".utf8) { output.append(contentsOf: " open".utf8) }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[tag.rest]))
  }

  private mutating func write(
    _ attribute: Attribute, _ bytes: UnsafeBufferPointer<UInt8>, _ part: PrintPart,
    after end: Int, isSection: Bool
  ) {
    let name = String(decoding: bytes[attribute.name], as: UTF8.self)
    let value = UnsafeBufferPointer(rebasing: bytes[attribute.value])
    switch name {
    case "aria-label" where isSection, "aria-labelledby" where isSection, "open", "loading": return
    case "id": write(name, PrintTargets.id(value, in: part.anchor))
    case "aria-labelledby", "aria-describedby", "aria-controls", "headers", "for":
      let ids = value.split(separator: UInt8(ascii: " "))
      write(
        name,
        Array(ids.map { PrintTargets.id($0, in: part.anchor) }.joined(separator: " ".utf8)))
    case "role" where value.elementsEqual("region".utf8): write(name, Array("group".utf8))
    case "href":
      if let id = targets.id(of: value, in: part.anchor) {
        return write(name, Array("#".utf8) + id)
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[attribute.all]))
      let isElsewhere = value.starts(with: "http:".utf8) || value.starts(with: "https:".utf8)
      // An address is printed once, and not behind words that are the address.
      guard isElsewhere else { return }
      if bytes[end...].starts(with: value) || !printed.insert(Array(value)).inserted {
        output.append(contentsOf: " data-printed".utf8)
      }
    default: output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[attribute.all]))
    }
  }

  private mutating func write(_ name: String, _ value: [UInt8]) {
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: "=\"".utf8)
    output.append(contentsOf: value)
    output.append(UInt8(ascii: "\""))
  }
}

extension PrintedHTML {
  struct Attribute {
    /// With the white space before it.
    let all: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
  }

  struct Tag {
    /// What stands before it, since the tag before.
    let before: Range<Int>
    let isEnd: Bool
    let name: Range<Int>
    let attributes: [Attribute]
    /// From the last attribute on.
    let rest: Range<Int>
    var end: Int { rest.upperBound }
  }

  /// Finds tags.
  struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next tag; nil, with `index` where the rest begins, when there is none.
    mutating func next() -> Tag? {
      var open = index
      while true {
        guard let found = AttributeScanner.find(UInt8(ascii: "<"), in: bytes, from: open) else {
          return nil
        }
        open = found
        let isEnd = open + 1 < bytes.count && bytes[open + 1] == UInt8(ascii: "/")
        let start = open + (isEnd ? 2 : 1)
        guard start < bytes.count, Self.isLetter(bytes[start]) else {
          open += 1
          continue
        }
        let end = nameEnd(from: start)
        return tag(from: open, isEnd: isEnd, name: start..<end)
      }
    }

    private mutating func tag(from open: Int, isEnd: Bool, name: Range<Int>) -> Tag {
      var attributes: [Attribute] = []
      var place = name.upperBound
      while true {
        var begin = place
        while begin < bytes.count, bytes[begin] <= 0x20 { begin += 1 }
        guard begin < bytes.count, Self.isLetter(bytes[begin]) else { break }
        let nameEnd = nameEnd(from: begin)
        var value = nameEnd..<nameEnd
        var end = nameEnd
        if nameEnd + 1 < bytes.count, bytes[nameEnd] == UInt8(ascii: "="),
          bytes[nameEnd + 1] == UInt8(ascii: "\"")
        {
          let close =
            AttributeScanner.find(UInt8(ascii: "\""), in: bytes, from: nameEnd + 2) ?? bytes.count
          value = (nameEnd + 2)..<close
          end = min(close + 1, bytes.count)
        }
        attributes.append(Attribute(all: place..<end, name: begin..<nameEnd, value: value))
        place = end
      }
      let end =
        (AttributeScanner.find(UInt8(ascii: ">"), in: bytes, from: place) ?? bytes.count - 1) + 1
      let before = index..<open
      index = end
      return Tag(
        before: before, isEnd: isEnd, name: name, attributes: attributes, rest: place..<end)
    }

    private func nameEnd(from start: Int) -> Int {
      var end = start
      while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
      return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isName(_ byte: UInt8) -> Bool {
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_")
    }
  }
}
