import Markup

/// The words of a claim, ready to be read: in lower case, single-spaced, numbers apart from units.
struct ClaimWords {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    for part in Self.plain(text).split(separator: " ") {
      words += Self.parted(String(part))
    }
    self.words = words
  }

  /// The text with plain spaces, minus signs and no marks at its ends, in the capitals that it has.
  static func trimmed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = scalars.last, last != " " { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    while let last = scalars.last, ends.contains(last) { scalars.removeLast() }
    while let first = scalars.first, starts.contains(first) { scalars.removeFirst() }
    return String(scalars)
  }

  private static let ends = Set<Unicode.Scalar>(" .,;:!?)]”’\"'".unicodeScalars)
  private static let starts = Set<Unicode.Scalar>(" ([“‘\"'".unicodeScalars)

  private static func plain(_ text: String) -> String {
    let scalars = Array(trimmed(text).lowercased().unicodeScalars)
    var plain = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}":
        let isSign =
          (place == 0 || scalars[place - 1] == " ") && place + 1 < scalars.count
          && ("0"..."9").contains(scalars[place + 1])
        plain.append(isSign ? "−" : " ")
      case "’": plain.append("'")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// "+12.4%" as "+", "12.4", "%".
  private static func parted(_ word: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(word)
    if let first = rest.first, first == "+" || first == "−" {
      parts.append(String(first))
      rest = rest.dropFirst()
    }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let unit = rest.dropFirst(number.count)
    // "2nd" is one word.
    guard !number.isEmpty, !unit.isEmpty, !["st", "nd", "rd", "th"].contains(unit) else {
      if !rest.isEmpty { parts.append(String(rest)) }
      return parts
    }
    return parts + [String(number), String(unit)]
  }
}
