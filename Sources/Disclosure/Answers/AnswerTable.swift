import Diagnostics
import Model

/// A table of answers by rows.
struct AnswerTable {
  struct Row {
    /// By code of the answers, the total left out: it counts people asked, and the total of any row
    /// tells that of the others.
    fileprivate(set) var values: [String: Int?] = [:]
    /// Of its first cell.
    let location: Location

    var isWithheld: Bool { values.values.allSatisfy { $0 == nil } }
    var isPartlyWithheld: Bool { !isWithheld && values.values.contains { $0 == nil } }
  }

  let answers: AnswerRows
  /// Where the dimension of the answers stands among the codes of a cell.
  let place: Int
  /// By the codes of the other dimensions.
  let rows: [[String]: Row]
  /// The keys of `rows` in the order of the file.
  let keys: [[String]]

  /// nil when the table is not one of answers.
  init?(_ table: TableSource) {
    guard let answers = table.dataset.rules.answers,
      let place = table.dataset.dimensions.firstIndex(where: { $0.id == answers.dimension })
    else { return nil }
    self.answers = answers
    self.place = place
    var rows: [[String]: Row] = [:]
    var keys: [[String]] = []
    for entry in table.entries where place < entry.codes.count {
      var key = entry.codes
      let answer = key.remove(at: place)
      if rows[key] == nil {
        rows[key] = Row(location: entry.location)
        keys.append(key)
      }
      guard answer != DatasetDimension.totalCode else { continue }
      rows[key]?.values[answer] = .some(entry.value)
    }
    self.rows = rows
    self.keys = keys
  }

  /// How many people gave each answer; nil where any of it is withheld or missing.
  func counts(_ key: [String]) -> [Int]? {
    guard let row = rows[key] else { return nil }
    let counts = answers.categories.compactMap { row.values[$0] ?? nil }
    return counts.count == answers.categories.count ? counts : nil
  }

  /// - Parameter pooledPlace: of the dimension whose codes pool questions, within a key.
  func answersPerPerson(_ key: [String], pooledPlace: Int?) -> Int {
    pooledPlace.flatMap { answers.answersPerPerson[key[$0]] } ?? 1
  }
}
