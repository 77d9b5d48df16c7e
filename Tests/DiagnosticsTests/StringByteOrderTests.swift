import Diagnostics
import Testing

struct StringByteOrderTests {
  @Test func isTheOrderOfTheBytes() {
    let parts = ["", "a", "ab", "B", "é", "e\u{301}", "\u{10FFFF}", "/", "-"]
    let words = parts.flatMap { first in parts.map { first + $0 } }
    for left in words {
      for right in words {
        let expected = Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
        #expect(left.precedesByBytes(right) == expected, "\(left) and \(right)")
      }
    }
  }
}
