package import Model

extension Figure {
  /// A percentage that was published, as a share: 85% is 17 twentieths.
  package init(_ percentage: Percentage) {
    self = Fraction(Int128(percentage.tenths), over: 1000).map { .value($0) } ?? .unavailable
  }

  /// A share less a comparator or a target: above it, the gap is positive.
  package func gap(to percentage: Percentage) -> Figure {
    difference(from: Figure(percentage))
  }
}
