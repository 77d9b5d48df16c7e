import Model

/// The answers to a question, or to all questions of a section together.
package struct AnswerResult: Sendable, Hashable {
  /// How many answers were given.
  package let base: Figure
  /// In the order of the dataset's categories.
  package let categories: [Category]

  package struct Category: Sendable, Hashable {
    package let code: String
    package let count: Figure
    /// Of the answers given.
    package let share: Figure
  }
}

extension TableFigures {
  /// The pooled answers of a row of tallies: those to one question, or to a section's.
  ///
  /// A section that the table has no row for is the sum of its questions. No colour is ever
  /// averaged, and what was not answered is in no share.
  ///
  /// - Parameter codes: of the row; what stands for the answer is not looked at.
  /// - Returns: nil for a table that holds no tallies of answers.
  package func answers(_ codes: [String], _ measure: String) -> AnswerResult? {
    guard let rows = dataset.rules.answers,
      let place = dimensions.firstIndex(where: { $0.id == rows.dimension })
    else { return nil }
    let base = count(codes.replacing(place, with: rows.base), measure)
    return AnswerResult(
      base: base,
      categories: rows.categories.map { code in
        let count = count(codes.replacing(place, with: code), measure)
        return AnswerResult.Category(code: code, count: count, share: count.ratio(to: base))
      })
  }
}
