package import Diagnostics

/// A percentage of two cells of a dataset that is public elsewhere, so that readers know it.
package struct PublishedPercentage: Sendable, Hashable {
  /// `of`: the numerator's codes by dimension; dimensions not named are the total.
  package let numerator: [String: String]
  /// `among`: the denominator's codes by dimension.
  package let denominator: [String: String]
  /// `measure`; nil for the dataset's only one.
  package let measure: String?
  /// `percent`, in units of its last decimal place: 12.4 is 124.
  package let units: Int
  /// Decimal places of `percent`.
  package let decimals: Int
  package let location: Location

  package init(
    numerator: [String: String], denominator: [String: String], measure: String?, units: Int,
    decimals: Int, location: Location
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.measure = measure
    self.units = units
    self.decimals = decimals
    self.location = location
  }
}
