/// The share of a code in a comparator or a target.
package struct ComparatorShare: Sendable, Hashable {
  package let code: Located<String>
  package let percentage: Percentage

  package init(code: Located<String>, percentage: Percentage) {
    self.code = code
    self.percentage = percentage
  }
}
