/// A sentence within a block of text: bytes, and what the measures of reading count.
struct Sentence: Sendable, Hashable {
  var range: Range<Int>
  /// Runs of letters and digits; "well-known", "don't" and "6,412" are one word.
  var words = 0
  /// Letters and digits.
  var characters = 0

  /// The sentences of a block, in one pass.
  ///
  /// One ends at a full stop, question or exclamation mark with a space behind it and no small
  /// letter after that, or at the block's end. Stops of abbreviations ("e.g.", "No. 2") end none,
  /// nor does a stop within a number or an address. A colon and a semicolon end none either.
  static func all(in bytes: some RandomAccessCollection<UInt8>) -> [Sentence] {
    let bytes = Array(bytes)
    var sentences: [Sentence] = []
    var current: Sentence?
    var wordStart: Int?
    for place in bytes.indices {
      let byte = bytes[place]
      if isPart(bytes, place, of: wordStart) {
        if current == nil { current = Sentence(range: place..<place) }
        if wordStart == nil {
          wordStart = place
          current?.words += 1
        }
        if byte & 0xC0 != 0x80, isLetter(bytes, place) { current?.characters += 1 }
        continue
      }
      if let sentence = current, isStop(byte),
        let end = end(bytes, at: place, word: wordStart)
      {
        sentences.append(sentence.ending(end))
        current = nil
      }
      wordStart = nil
    }
    if let current { sentences.append(current.ending(bytes.count)) }
    return sentences
  }

  private func ending(_ end: Int) -> Sentence {
    var sentence = self
    sentence.range = range.lowerBound..<end
    return sentence
  }

  /// Whether a byte belongs to a word: a letter or digit, or a mark between two of them.
  private static func isPart(_ bytes: [UInt8], _ place: Int, of word: Int?) -> Bool {
    if isLetter(bytes, place) { return true }
    guard word != nil, let next = next(bytes, after: place), isLetter(bytes, next) else {
      return false
    }
    return bytes[place] >= 0x80
      ? isApostrophe(bytes, place) : "'-.,@/&".utf8.contains(bytes[place])
  }

  private static func isLetter(_ bytes: [UInt8], _ place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return WordClass.isLetterOrDigit(byte) }
    // General punctuation is U+2000 to U+206F, Latin-1 signs U+0080 to U+00BF.
    var start = place
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if bytes[start] == 0xC2 { return false }
    guard bytes[start] == 0xE2, start + 1 < bytes.count else { return true }
    return bytes[start + 1] != 0x80 && bytes[start + 1] != 0x81
  }

  /// Whether a place is within ’ (U+2019).
  private static func isApostrophe(_ bytes: [UInt8], _ place: Int) -> Bool {
    for start in max(0, place - 2)...place where start + 2 < bytes.count {
      if bytes[start] == 0xE2, bytes[start + 1] == 0x80, bytes[start + 2] == 0x99 { return true }
    }
    return false
  }

  private static func next(_ bytes: [UInt8], after place: Int) -> Int? {
    var next = place + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next < bytes.count ? next : nil
  }

  private static func isStop(_ byte: UInt8) -> Bool { ".?!".utf8.contains(byte) }

  /// Where a sentence ends with the stop at a place, behind closing marks and brackets; nil when it
  /// goes on.
  private static func end(_ bytes: [UInt8], at stop: Int, word: Int?) -> Int? {
    var end = stop + 1
    while end < bytes.count {
      if isStop(bytes[end]) || "\")'".utf8.contains(bytes[end]) {
        end += 1
      } else if end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80,
        bytes[end + 2] == 0x99 || bytes[end + 2] == 0x9D
      {
        end += 3
      } else {
        break
      }
    }
    guard end < bytes.count else { return end }
    guard bytes[end] == UInt8(ascii: " ") else { return nil }
    var place = end
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place < bytes.count else { return end }
    if WordClass.isLower(bytes[place]) { return nil }
    guard bytes[stop] == UInt8(ascii: "."), let word else { return end }
    return isAbbreviation(bytes[word..<stop], before: bytes[place]) ? nil : end
  }

  /// "e.g", "Mr", "No": what a stop follows without an end.
  private static func isAbbreviation(_ word: ArraySlice<UInt8>, before next: UInt8) -> Bool {
    if word.count == 1, let byte = word.first, WordClass.isUpper(byte) { return true }
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return abbreviations.contains(text) || WordClass.isDigit(next) && beforeNumbers.contains(text)
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "cf", "vs", "mr", "mrs", "ms", "mx", "dr", "prof", "st", "rt", "hon",
    "cllr", "approx", "dept",
  ]
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "para", "paras", "sch", "art", "ch", "fig", "ref", "tel", "p", "pp",
  ]
}
