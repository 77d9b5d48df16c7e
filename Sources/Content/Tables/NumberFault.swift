import Model

/// Why the text of a cell is not a number that tables may hold; never the text itself.
enum NumberFault: Hashable, CaseIterable {
  case thousands
  case decimalComma
  case decimals
  case percent
  case money
  case comparison
  case shorthand
  case marker
  case negative
  case leadingZero
  case tooLarge
  case exponent
  case text

  /// What a text is that doesn't consist of digits, with one point at most.
  init(_ text: String) {
    let lower = text.lowercased()
    let scalars = Array(lower.unicodeScalars)
    func has(_ some: String) -> Bool {
      scalars.contains { some.unicodeScalars.contains($0) }
    }
    let hasDigits = scalars.contains { ("0"..."9").contains($0) }
    let body = lower.drop { "-\u{2212}\u{2013}".contains($0) }
    if Self.shorthands.contains(lower) {
      self = .shorthand
    } else if lower.hasPrefix("["), lower.hasSuffix("]") {
      self = .marker
    } else if has("<>\u{2264}\u{2265}") || lower.contains("fewer") || lower.contains("less than") {
      self = .comparison
    } else if has("%") {
      self = .percent
    } else if has("\u{A3}$\u{20AC}") {
      self = .money
    } else if body.count < lower.count, Self.isNumber(body), body.contains(where: \.isNumber) {
      self = .negative
    } else if lower.hasPrefix("("), lower.hasSuffix(")"),
      Self.isNumber(lower.dropFirst().dropLast())
    {
      self = .negative
    } else if hasDigits, Self.isNumber(lower[...]) {
      self = Self.isGrouped(lower) ? .thousands : .decimalComma
    } else if hasDigits, has("e"),
      scalars.allSatisfy({ "0123456789.,+-e".unicodeScalars.contains($0) })
    {
      self = .exponent
    } else {
      self = .text
    }
  }

  /// What is written where a number was suppressed or missing.
  private static let shorthands: Set<String> = [
    "*", "**", "-", "\u{2013}", "\u{2014}", "\u{2212}", "..", "...", "\u{2026}", ":", "#", "~",
    "c", "x", "z", "s", "n/a", "na", "nil", "none", "null", "suppressed", "confidential",
    "withheld", "redacted", "\u{2020}", "n.a.", "not available", "not applicable",
  ]

  private static let separators = ",.' \u{A0}\u{2009}\u{202F}\u{2019}"

  /// Whether there are only digits and what separates them.
  private static func isNumber(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || separators.unicodeScalars.contains($0)
    }
  }

  /// Whether three digits stand after each separator.
  private static func isGrouped(_ text: String) -> Bool {
    let groups = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
    return groups.count > 1 && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
      && (groups.last?.count == 3 || (groups.count > 2 && text.contains(".")))
  }
}
