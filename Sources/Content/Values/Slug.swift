/// The form of names that become part of an address.
enum Slug {
  /// Small letters and digits, in words joined by single hyphens: `[a-z0-9]+(-[a-z0-9]+)*`.
  static func isValid(_ text: String) -> Bool { isJoined(text.utf8, by: { $0 == hyphen }) }

  /// A slug that may also hold dots, for the ids of actions: `2.1`, `2.1-b`.
  static func isValidWithDots(_ text: String) -> Bool {
    isJoined(text.utf8, by: { $0 == hyphen || $0 == UInt8(ascii: ".") })
  }

  /// A valid slug near to a text, to be offered as advice; nil when nothing is left of it.
  static func proposal(for text: String, dots: Bool = false) -> String? {
    var slug: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if scalar.isASCII, isWord(byte) || (dots && byte == UInt8(ascii: ".")) {
        slug.append(byte)
      } else if scalar == "&" {
        slug += Array("-and-".utf8)
      } else if scalar != "'" && scalar != "\u{2019}" {
        slug.append(hyphen)
      }
    }
    let words = slug.split(separator: hyphen)
    let joined = String(decoding: Array(words.joined(separator: [hyphen])), as: UTF8.self)
    return (dots ? isValidWithDots(joined) : isValid(joined)) ? joined : nil
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isJoined(
    _ bytes: String.UTF8View, by isJoint: (UInt8) -> Bool
  ) -> Bool {
    var endsInWord = false
    for byte in bytes {
      if isWord(byte) {
        endsInWord = true
      } else {
        guard endsInWord, isJoint(byte) else { return false }
        endsInWord = false
      }
    }
    return endsInWord
  }
}
