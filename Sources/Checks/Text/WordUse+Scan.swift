import Model

extension WordUse {
  /// Reads a block once, in time linear in its bytes.
  mutating func scan(
    _ block: borrowing TextBlock, of text: AuthoredText, _ finder: PhraseFinder,
    _ watched: WatchedWords
  ) {
    let explains = text.explains
    let bytes = block.bytes
    bytes.withUnsafeBufferPointer { bytes in
      var isInQuotation = false
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\"") { isInQuotation.toggle() }
        if byte >= 0x80, Self.isPunctuation(bytes, place) {
          if let opens = Self.quotationMark(bytes, place) { isInQuotation = opens }
          place += byte == 0xE2 ? 3 : 2
          continue
        }
        guard byte >= 0x80 || WordClass.isLetterOrDigit(byte) else {
          place += 1
          continue
        }
        finder.find(in: bytes, at: place) { meaning, end in
          if meaning >= 0 {
            if meaning != explains { use(term: meaning) }
          } else if !isInQuotation, !block.isQuoted, explains == nil {
            watch(watched.entries[-1 - meaning].meaning, place..<end, bytes, block, text)
          }
        }
        let word = Self.word(bytes, at: place)
        if word.isAbbreviation, let abbreviation = Abbreviation(bytes[place..<word.letters]) {
          let start = place
          meet(abbreviation, isExpanded: Self.isExpanded(bytes, start..<word.letters)) {
            block.location(of: start, length: word.letters - start, in: text)
          }
        }
        place = word.end
      }
    }
  }

  private mutating func watch(
    _ phrase: WatchedWords.Meaning, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ block: borrowing TextBlock, _ text: AuthoredText
  ) {
    guard !Self.isNameBegun(bytes, after: range.upperBound),
      !block.linked.contains(where: { $0.contains(range.lowerBound) })
    else { return }
    remark(
      Remark(
        phrase: phrase,
        written: String(decoding: bytes[range], as: UTF8.self),
        location: block.location(of: range.lowerBound, length: range.count, in: text)))
  }

  /// Whether a capitalised word follows, as in "BAME Leadership Programme".
  private static func isNameBegun(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
    end + 2 < bytes.count && bytes[end] == UInt8(ascii: " ") && WordClass.isUpper(bytes[end + 1])
      && WordClass.isLower(bytes[end + 2])
  }

  /// A word's end, and where its letters end when it is an abbreviation.
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (end: Int, letters: Int, isAbbreviation: Bool) {
    var end = start
    var capitals = 0
    while end < bytes.count, WordClass.isUpper(bytes[end]) { end += 1 }
    capitals = end - start
    // "R&D": one or more capitals on both sides.
    if capitals > 0, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "&"),
      WordClass.isUpper(bytes[end + 1])
    {
      end += 1
      while end < bytes.count, WordClass.isUpper(bytes[end]) { end += 1 }
      capitals = end - start - 1
    }
    var letters = end
    if capitals >= 2, end < bytes.count {
      if bytes[end] == UInt8(ascii: "+") {
        end += 1
        letters = end
      } else if bytes[end] == UInt8(ascii: "s") {
        end += 1
      }
    }
    let capitalsEnd = end
    while end < bytes.count {
      let byte = bytes[end]
      if byte >= 0x80 {
        if isPunctuation(bytes, end) { break }
      } else if !WordClass.isLetterOrDigit(byte) {
        break
      }
      end += 1
    }
    let isWhole = end == capitalsEnd && capitals >= 2 && capitals <= 6
    return (end, letters, isWhole && !isPartOfAddress(bytes, start, end))
  }

  /// Whether it is joined to letters by a dot or an at sign, as in "GOV.UK".
  private static func isPartOfAddress(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    func joins(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_")
    }
    if start > 1, joins(bytes[start - 1]), WordClass.isLetterOrDigit(bytes[start - 2]) {
      return true
    }
    if end + 1 < bytes.count, joins(bytes[end]), WordClass.isLetterOrDigit(bytes[end + 1]) {
      return true
    }
    // "COVID-19", "ISO-9001".
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-")
      && WordClass.isDigit(bytes[end + 1])
  }

  /// Whether a block says what an abbreviation stands for: in brackets behind its words, or before
  /// brackets with its words.
  private static func isExpanded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let first = bytes[range.lowerBound] | 0x20
    let end = range.upperBound
    if end + 2 < bytes.count, bytes[end] == UInt8(ascii: " "),
      bytes[end + 1] == UInt8(ascii: "("), bytes[end + 2] | 0x20 == first
    {
      return true
    }
    guard range.lowerBound >= 2, bytes[range.lowerBound - 1] == UInt8(ascii: "(") else {
      return false
    }
    var words = range.count + 3
    var place = range.lowerBound - 2
    while place >= 0, words > 0 {
      if WordClass.isLetterOrDigit(bytes[place]),
        place == 0 || !WordClass.isLetterOrDigit(bytes[place - 1])
      {
        if bytes[place] | 0x20 == first { return true }
        words -= 1
      }
      place -= 1
    }
    return false
  }

  /// Whether the bytes from U+0080 on at a place are a mark, not a letter: U+2000 to U+206F and
  /// U+0080 to U+00BF.
  private static func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    if bytes[place] == 0xC2 { return true }
    guard bytes[place] == 0xE2, place + 1 < bytes.count else { return false }
    return bytes[place + 1] == 0x80 || bytes[place + 1] == 0x81
  }

  /// true for “, false for ”, nil for anything else.
  private static func quotationMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool? {
    guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else {
      return nil
    }
    switch bytes[place + 2] {
    case 0x9C: return true
    case 0x9D: return false
    default: return nil
    }
  }
}
