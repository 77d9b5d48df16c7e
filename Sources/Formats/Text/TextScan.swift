/// One pass over raw bytes: are they UTF-8, and free of characters that text should not hold?
///
/// Forbidden are the control characters of C0 (other than tab, line feed, and carriage return
/// before a line feed), DEL and C1, U+2028 and U+2029 (line breaks to libyaml, but to few editors,
/// so that line numbers would differ), and U+FEFF, U+FFFE and U+FFFF (which libyaml and XML refuse).
/// Well-formed UTF-8 is as in the Unicode Standard, table 3-7.
struct TextScan {
  private(set) var faults: [TextFault] = []
  private(set) var hasCarriageReturns = false
  private let bytes: UnsafeBufferPointer<UInt8>
  private let faultLimit: Int

  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Scans from `start` until the end, the first malformed sequence or `faultLimit` faults.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, faultLimit: Int) {
    self.bytes = bytes
    self.faultLimit = faultLimit
    guard let base = bytes.baseAddress else { return }
    let misalignment = Int(UInt(bitPattern: base) & 7)
    var offset = start
    while offset < bytes.count {
      if (offset + misalignment) & 7 == 0 {
        offset = skipPlainWords(from: offset, base: base)
        if offset >= bytes.count { return }
      }
      guard let next = step(at: offset) else { return }
      offset = next
    }
  }

  /// Skips whole words of printable ASCII.
  private func skipPlainWords(from offset: Int, base: UnsafePointer<UInt8>) -> Int {
    let count = (bytes.count - offset) / 8
    guard count > 0 else { return offset }
    return (base + offset).withMemoryRebound(to: UInt64.self, capacity: count) { words in
      var index = 0
      while index < count {
        let word = words[index]
        let belowSpace = (word &- 0x20 &* Self.lowBits) & ~word
        let delete = word ^ (0x7F &* Self.lowBits)
        let isDelete = (delete &- Self.lowBits) & ~delete
        if (word | belowSpace | isDelete) & Self.highBits != 0 { break }
        index += 1
      }
      return offset + index * 8
    }
  }

  /// Checks one scalar; returns the offset of the next, or nil to stop.
  private mutating func step(at offset: Int) -> Int? {
    let byte = bytes[offset]
    if byte < 0x80 {
      if (byte >= 0x20 && byte != 0x7F) || byte == 0x0A || byte == 0x09 { return offset + 1 }
      if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
        hasCarriageReturns = true
        return offset + 2
      }
      return note(.forbidden(Unicode.Scalar(byte), offset: offset), next: offset + 1)
    }
    guard let (scalar, length) = decode(at: offset) else {
      return note(.malformed(offset: offset), next: nil)
    }
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
      return note(.forbidden(scalar, offset: offset), next: offset + length)
    default:
      return offset + length
    }
  }

  private mutating func note(_ fault: TextFault, next: Int?) -> Int? {
    faults.append(fault)
    return faults.count < faultLimit ? next : nil
  }

  private func decode(at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      (length, value) = (3, UInt32(lead & 0x0F))
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      (length, value) = (4, UInt32(lead & 0x07))
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
