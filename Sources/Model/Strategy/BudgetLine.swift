package import Diagnostics

/// Money set aside.
package struct BudgetLine: Sendable, Hashable {
  package let location: Location
  /// `amount`: whole pounds sterling.
  package let pounds: Int
  /// `kind`: capital or revenue.
  package let kind: BudgetKind
  /// `year`: as written, such as "2025–26".
  package let year: String
  /// `for`
  package let purpose: String

  package init(location: Location, pounds: Int, kind: BudgetKind, year: String, purpose: String) {
    self.location = location
    self.pounds = pounds
    self.kind = kind
    self.year = year
    self.purpose = purpose
  }
}
