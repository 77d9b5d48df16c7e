/// Tallies of answers: the cells of a table that differ in one dimension alone are a row, which is
/// withheld as a whole when it has too few answers (`baseMinimum`) or all but at most one alike.
package struct AnswerRows: Sendable, Hashable {
  /// The dimension of the answers, such as `answer`.
  package let dimension: String
  /// The code that counts all answers given: the sum of the categories.
  package let base: String
  /// The codes of the answers, such as red, amber and green.
  package let categories: [String]

  package init(dimension: String, base: String, categories: [String]) {
    self.dimension = dimension
    self.base = base
    self.categories = categories
  }
}
