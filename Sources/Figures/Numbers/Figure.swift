package import Disclosure
import Model

/// A number made of released numbers, or the reason why there is none.
///
/// Whatever is made of a withheld number is withheld.
package enum Figure: Sendable, Hashable {
  case value(Fraction)
  /// `[c]`
  case withheld
  /// `[x]`
  case unavailable
  /// `[z]`: it is not defined, as a share of nobody is.
  case notApplicable

  /// A cell of a table.
  ///
  /// - Parameters:
  ///   - value: nil where the table has no such cell.
  ///   - decimals: of the measure.
  package init(_ value: ReleasedValue?, decimals: Int) {
    switch value {
    case .released(let number, _):
      let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
      self = Fraction(Int128(number), over: scale).map { .value($0) } ?? .unavailable
    case .withheld: self = .withheld
    case .notApplicable: self = .notApplicable
    case .unavailable, nil: self = .unavailable
    }
  }

  package var number: Fraction? {
    if case .value(let number) = self { number } else { nil }
  }

  /// What stands in its place.
  package var marker: Marker? {
    switch self {
    case .value: nil
    case .withheld: .confidential
    case .unavailable: .unavailable
    case .notApplicable: .notApplicable
    }
  }

  /// This over another; `[z]` when the other is 0.
  package func ratio(to base: Figure) -> Figure {
    if case .value(let number) = base, number.numerator == 0, case .value = self {
      return .notApplicable
    }
    return combined(with: base) { $0.divided(by: $1) }
  }

  /// This less another.
  package func difference(from other: Figure) -> Figure {
    combined(with: other) { $0.minus($1) }
  }

  /// All of them together; 0 for none.
  package static func sum(_ figures: some Sequence<Figure>) -> Figure {
    figures.reduce(.value(Fraction(0))) { sum, figure in
      sum.combined(with: figure) { $0.plus($1) }
    }
  }

  private func combined(
    with other: Figure, _ operation: (Fraction, Fraction) -> Fraction?
  ) -> Figure {
    switch (self, other) {
    case (.value(let left), .value(let right)):
      operation(left, right).map { .value($0) } ?? .unavailable
    case (.withheld, _), (_, .withheld): .withheld
    case (.unavailable, _), (_, .unavailable): .unavailable
    case (.notApplicable, _), (_, .notApplicable): .notApplicable
    }
  }
}
