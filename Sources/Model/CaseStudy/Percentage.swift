/// A percentage as published, kept in tenths so that differences are exact.
package struct Percentage: Sendable, Hashable {
  /// Tenths of a per cent: 85% is 850.
  package let tenths: Int
  /// Whether the source shows one decimal place.
  package let showsDecimal: Bool

  package init(tenths: Int, showsDecimal: Bool) {
    self.tenths = tenths
    self.showsDecimal = showsDecimal
  }
}
