/// A word of two to seven capitals as a number: its bytes, first in the lowest place.
struct Abbreviation: Hashable, Sendable, Comparable {
  private let packed: UInt64

  /// nil when it is longer than eight bytes.
  init?(_ bytes: some Sequence<UInt8>) {
    var packed: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      guard shift < 64 else { return nil }
      packed |= UInt64(byte) << shift
      shift += 8
    }
    self.packed = packed
  }

  var text: String {
    var bytes: [UInt8] = []
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func < (left: Abbreviation, right: Abbreviation) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
