/// What stands beside, or instead of, a number: the Government Analysis Function's shorthand.
///
/// Source: "Using symbols and shorthand in tables", Government Analysis Function.
package enum Marker: String, Sendable, Hashable, CaseIterable {
  case confidential = "c"
  case unavailable = "x"
  case notApplicable = "z"
  case roundsToZero = "low"
  case lowReliability = "u"
  case provisional = "p"
  case revised = "r"
  case estimated = "e"
  case forecast = "f"
  case seriesBreak = "b"

  /// As it is printed and written in tables: `[c]`.
  package var text: String { "[\(rawValue)]" }

  /// Reads `[c]`, as it is written in tables.
  package init?(text: String) {
    guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 2 else { return nil }
    self.init(rawValue: String(text.dropFirst().dropLast()))
  }

  /// Whether it stands instead of a number.
  package var replacesValue: Bool {
    switch self {
    case .confidential, .unavailable, .notApplicable: true
    default: false
    }
  }
}
