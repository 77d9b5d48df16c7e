/// The one number of a figure that a headline gives.
package struct HeadlineNumber: Sendable, Hashable {
  /// "16.4%"
  package let text: String
  /// What it is of: "Ethnic minority, share of those who declared".
  package let label: String
  /// "up 0.8 percentage points from 31 March 2025"; nil without an earlier one.
  package let change: String?
  /// "of 6,012 employees who declared"; nil where the base is withheld.
  package let base: String?
  /// "15% by 31 March 2028"; nil without a target.
  package let target: String?

  package init(
    text: String, label: String, change: String?, base: String?, target: String? = nil
  ) {
    self.text = text
    self.label = label
    self.change = change
    self.base = base
    self.target = target
  }
}
