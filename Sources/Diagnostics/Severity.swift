/// What a problem means for publication. Ordered: an error is the greatest.
package enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Context that an editor may want; asks for nothing.
  case note
  /// Good practice missed; the site is published all the same.
  case warning
  /// Broken, unlawful or unsafe: stops publication.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
