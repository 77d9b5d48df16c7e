package import Diagnostics

/// A group whose pay is compared.
package struct PayGapGroup: Sendable, Hashable {
  package let id: Located<String>
  package let location: Location
  /// `label`: as tables head it: "Women".
  package let label: String
  /// `called`: as a sentence calls it: "women", "Asian or Asian British employees".
  package let called: String

  package init(id: Located<String>, location: Location, label: String, called: String) {
    self.id = id
    self.location = location
    self.label = label
    self.called = called
  }
}
