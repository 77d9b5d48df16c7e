import Diagnostics
import Model

/// Looks at tables of answers as readers will see them: rows stand and fall whole, none says too
/// much, and neither does what is left when published rows are taken from those above them.
struct AnswerCheck {
  let dataset: Dataset
  let classifications: [String: Classification]
  let table: AnswerTable
  let minimum: Int
  /// The dimensions of a row's key.
  let dimensions: [DatasetDimension]
  let pooledPlace: Int?

  /// - Returns: problems in the order of the file, none of which tells a count; none for tables
  ///   that don't hold answers.
  static func problems(
    _ table: TableSource, _ classifications: [String: Classification]
  ) -> [Diagnostic] {
    guard let check = AnswerCheck(table, classifications) else { return [] }
    return (check.rowProblems + check.remainderProblems).sorted { $0.location < $1.location }
  }

  private init?(_ table: TableSource, _ classifications: [String: Classification]) {
    guard let rows = AnswerTable(table) else { return nil }
    dataset = table.dataset
    self.classifications = classifications
    self.table = rows
    minimum = dataset.rules.baseMinimum ?? 1
    let others = dataset.dimensions.filter { $0.id != rows.answers.dimension }
    dimensions = others
    pooledPlace = rows.answers.pooled.flatMap { id in others.firstIndex { $0.id == id } }
  }

  private var rowProblems: [Diagnostic] {
    table.keys.compactMap { key in
      guard let row = table.rows[key], !row.isWithheld else { return nil }
      guard !row.isPartlyWithheld, let counts = table.counts(key) else {
        return Diagnostic(
          .answersPartlyWithheld, at: row.location,
          "The result for \(name(key)) is withheld in part",
          advice: "A reader can work out the rest. Withhold the number answered, red, amber, green "
            + "and not answered together: run `sitegen protect`.")
      }
      let most = table.answersPerPerson(key, pooledPlace: pooledPlace)
      if AnswerRowRule.isTooSmall(counts, minimum: minimum, answersPerPerson: most) {
        return Diagnostic(
          .answersTooFew, at: row.location,
          "The result for \(name(key)) may rest on fewer than \(minimum) people",
          advice: "Withhold the whole row: run `sitegen protect`.")
      }
      if AnswerRowRule.isAlike(counts, answersPerPerson: most) {
        return Diagnostic(
          .answersAlike, at: row.location,
          "The result for \(name(key)) gives away what single people answered",
          advice: "All answers, or all but perhaps one person's, are the same. Withhold the whole "
            + "row: run `sitegen protect`.")
      }
      return nil
    }
  }

  /// The row as a message calls it.
  func name(_ key: [String]) -> String {
    zip(dimensions, key).map { dimension, code in
      code == DatasetDimension.totalCode
        ? "every \(dimension.id)" : "the \(dimension.id) `\(code)`"
    }.joined(separator: " and ")
  }
}
