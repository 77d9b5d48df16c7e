extension TermMatcher {
  /// Whether a byte is certainly within a word; of what isn't ASCII nothing is said.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Whether what stands before an index belongs to a word.
  ///
  /// General punctuation (U+2000 to U+207F, E2 80 and E2 81 in UTF-8), which holds dashes and
  /// quotation marks, and what is below U+00C0 belong to none; other letters do.
  static func endsWord(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let byte = text[index - 1]
    guard byte >= 0x80 else { return isWord(byte) }
    if index >= 3, text[index - 3] == 0xE2, text[index - 2] & 0xFE == 0x80 { return false }
    if index >= 2, text[index - 2] == 0xC2 { return false }
    return true
  }

  /// Whether what stands at an index belongs to a word.
  static func startsWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    guard byte >= 0x80 else { return isWord(byte) }
    if byte == 0xC2 { return false }
    if byte == 0xE2, index + 1 < text.count, text[index + 1] & 0xFE == 0x80 { return false }
    return true
  }
}
