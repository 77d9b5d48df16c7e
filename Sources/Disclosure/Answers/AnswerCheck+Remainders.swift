import Diagnostics
import Model

extension AnswerCheck {
  /// Rows that nobody published and everybody can work out: a row, less the published rows of its
  /// parts.
  var remainderProblems: [Diagnostic] {
    table.keys.flatMap { key in
      dimensions.indices.compactMap { remainderProblem(of: key, along: $0) }
    }
  }

  private func remainderProblem(of key: [String], along place: Int) -> Diagnostic? {
    guard let whole = table.counts(key), let row = table.rows[key] else { return nil }
    let parts = parts(of: key[place], in: dimensions[place]).map { code in
      var part = key
      part[place] = code
      return part
    }
    guard parts.contains(where: { table.counts($0) == nil }) else { return nil }
    let known = parts.flatMap { published($0, along: place) }
    guard !known.isEmpty,
      let rest = AnswerRowRule.remainder(of: whole, without: known.compactMap(table.counts)),
      rest.contains(where: { $0 > 0 })
    else { return nil }
    let most = known.reduce(answersPerPerson(key)) {
      place == pooledPlace ? $0 - answersPerPerson($1) : $0
    }
    guard AnswerRowRule.discloses(rest, minimum: minimum, answersPerPerson: most) else {
      return nil
    }
    return Diagnostic(
      .answersRemainder, at: row.location,
      "What is withheld of \(name(key)) can be worked out as a whole and says too much",
      advice: "Whoever takes the published rows from this one sees a result that rests on too few "
        + "people, or in which they answered alike. Withhold one more of its parts, or this row: "
        + "run `sitegen protect`.")
  }

  private func answersPerPerson(_ key: [String]) -> Int {
    table.answersPerPerson(key, pooledPlace: pooledPlace)
  }

  /// The largest published rows within one: itself, or those of its parts.
  ///
  /// - Parameter depth: how far to go down, should codes be parts of one another in a circle.
  private func published(_ key: [String], along place: Int, depth: Int = 20) -> [[String]] {
    if table.counts(key) != nil { return [key] }
    guard depth > 0 else { return [] }
    return parts(of: key[place], in: dimensions[place], withSums: false).flatMap { code in
      var part = key
      part[place] = code
      return published(part, along: place, depth: depth - 1)
    }
  }

  /// The codes of which a code is the sum; none for those that can't be divided.
  private func parts(
    of code: String, in dimension: DatasetDimension, withSums: Bool = true
  ) -> [String] {
    guard let classification = classifications[dimension.classification.value] else { return [] }
    let sums = classification.sums
    if withSums, let sum = sums.first(where: { $0.code == code }) { return sum.parts.map(\.value) }
    if code == DatasetDimension.totalCode {
      return classification.codes.filter { known in
        known.parent == nil && !sums.contains { $0.code == known.code }
      }.map(\.code)
    }
    return classification.codes.filter { $0.parent?.value == code }.map(\.code)
  }
}
