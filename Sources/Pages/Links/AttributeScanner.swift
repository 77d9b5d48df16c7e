/// Finds `id`, `href` and `src` attributes in HTML that this project wrote.
///
/// Text can't fool it: a quotation mark or `<` in text is escaped, and only tags have ` id="`.
enum AttributeScanner {
  enum Attribute {
    case id
    case address
  }

  /// Calls `body` with each value as it is written. About a nanosecond a byte.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (Attribute, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = 0
    while index + 1 < bytes.count {
      // `="` is rare, so what stands before it is only looked at then.
      guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
      if let attribute = attribute(bytes, before: index) {
        body(attribute, UnsafeBufferPointer(rebasing: bytes[start..<end]))
      }
      index = end + 1
    }
  }

  private static func attribute(
    _ bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Attribute? {
    if ends(bytes, at: end, with: " id") { return .id }
    if ends(bytes, at: end, with: " href") { return .address }
    if ends(bytes, at: end, with: " src") { return .address }
    return nil
  }

  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>, at end: Int, with word: StaticString
  ) -> Bool {
    word.withUTF8Buffer { word in
      guard end >= word.count else { return false }
      for offset in 0..<word.count where bytes[end - word.count + offset] != word[offset] {
        return false
      }
      return true
    }
  }
}
