/// Tallies of answers: the cells of a table that differ in one dimension alone are a row, which is
/// withheld as a whole when it has too few answers (`baseMinimum`) or all but at most one alike.
///
/// Where a row pools the answers to several questions, one person may have given several of its
/// answers. Then it has too few unless they must come from as many people as the minimum, and all
/// are alike when the others may be one person's.
package struct AnswerRows: Sendable, Hashable {
  /// The dimension of the answers, such as `answer`.
  package let dimension: String
  /// The code that counts all answers given: the sum of the categories.
  package let base: String
  /// The codes of the answers, such as red, amber and green.
  package let categories: [String]
  /// The dimension of which parents and the total pool several answers of one person, such as
  /// `question`; nil for none.
  package let pooled: String?
  /// By code of `pooled`, the total included: the most answers that one person can have given; 1
  /// for a code that is not named. A row's total divided by this is the number of respondents, the
  /// same for all rows of a group.
  package let answersPerPerson: [String: Int]

  package init(
    dimension: String, base: String, categories: [String], pooled: String? = nil,
    answersPerPerson: [String: Int] = [:]
  ) {
    self.dimension = dimension
    self.base = base
    self.categories = categories
    self.pooled = pooled
    self.answersPerPerson = answersPerPerson
  }
}
