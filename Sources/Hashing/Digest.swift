/// The 32 bytes of a SHA-256, as eight big-endian words in order.
package struct Digest: Hashable, Sendable {
  package let words: SIMD8<UInt32>

  package init(words: SIMD8<UInt32>) {
    self.words = words
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    var place = 0
    for byte in hex {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[place / 8] = words[place / 8] << 4 | UInt32(digit)
      place += 1
    }
    self.words = words
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package var hex: String {
    var text: [UInt8] = []
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  package func appendHex(to text: inout [UInt8]) {
    text.reserveCapacity(text.count + 64)
    for index in 0..<8 {
      var shift: UInt32 = 32
      while shift > 0 {
        shift -= 4
        let digit = UInt8(truncatingIfNeeded: words[index] >> shift & 15)
        text.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
      }
    }
  }
}
