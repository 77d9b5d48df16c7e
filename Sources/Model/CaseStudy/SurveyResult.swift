/// One group's result, in per cent.
package struct SurveyResult: Sendable, Hashable {
  package let group: String
  package let value: Percentage
  package let previous: Percentage?
  /// `base`: respondents.
  package let base: Int?

  package init(group: String, value: Percentage, previous: Percentage? = nil, base: Int? = nil) {
    self.group = group
    self.value = value
    self.previous = previous
    self.base = base
  }
}
