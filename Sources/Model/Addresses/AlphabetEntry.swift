/// Something that readers look up by its name.
package struct AlphabetEntry: Sendable {
  package enum Kind: Int, Sendable, Comparable {
    case page, edition, plan, action, figure, dataset, payGap, audit, caseStudy, term

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  package let title: String
  package let kind: Kind
  /// The number that a plan gives to an action.
  package let number: String?
  /// From the root.
  package let address: String
  /// The title as it is sorted: small letters without accents, from its first letter or digit on.
  let key: [UInt8]

  init(_ title: String, _ kind: Kind, number: String? = nil, at address: String) {
    self.title = title
    self.kind = kind
    self.number = number
    self.address = address
    var key: [UInt8] = []
    for scalar in title.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        let small = isCapital ? byte | 0x20 : byte
        if key.isEmpty, !Self.isLetterOrDigit(small) { continue }
        key.append(small)
      } else if let letters = LatinLetter.plain(scalar) {
        key.append(contentsOf: letters.utf8)
      } else if !key.isEmpty || scalar.properties.isAlphabetic {
        key.append(contentsOf: String(scalar).utf8)
      }
    }
    self.key = key
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

extension AlphabetEntry: Comparable {
  package static func < (left: AlphabetEntry, right: AlphabetEntry) -> Bool {
    if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
    if left.kind != right.kind { return left.kind < right.kind }
    return left.address.precedesByBytes(right.address)
  }

  package static func == (left: AlphabetEntry, right: AlphabetEntry) -> Bool {
    left.key == right.key && left.kind == right.kind && left.address == right.address
  }
}
