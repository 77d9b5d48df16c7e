import Diagnostics
import Formats
import Model

/// Which column of an export holds what.
struct AuditColumns {
  /// The column of each question, in the order of the questionnaire.
  let questions: [Int]
  /// nil when answers are not counted by group.
  let group: Int?
  /// The columns that nobody asked for.
  let ignored: [Int]

  /// - Returns: nil with the problems when a column is missing or stands twice.
  static func find(
    in table: CSVTable, _ questionnaire: Questionnaire, hasGroups: Bool
  ) -> (columns: AuditColumns?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var used: Set<Int> = []
    let headers = table.header.map(\.text.plain)

    func column(_ names: [String], _ what: String, _ advice: String) -> Int? {
      let names = names.map(\.plain)
      let found = headers.indices.filter { names.contains(headers[$0]) }
      used.formUnion(found)
      for second in found.dropFirst() {
        diagnostics.append(ImportProblem.secondColumn(what, table.header, found[0], second))
      }
      if found.isEmpty {
        diagnostics.append(ImportProblem.missingColumn(what, table.header.location, advice))
      }
      return found.first
    }

    let questions = questionnaire.questions.map { question in
      column(
        [question.id.value, question.text.value], "the question `\(question.id.value)`",
        "Head its column `\(question.id.value)` or `\(question.text.value)`.")
    }
    let group = questionnaire.groupColumn ?? Audit.groupDimension
    let groupPlace = hasGroups ? column([group], "the group", "Head its column `\(group)`.") : nil
    guard diagnostics.isEmpty else { return (nil, diagnostics) }
    let ignored = table.header.indices.filter { !used.contains($0) }
    return (
      AuditColumns(
        questions: questions.compactMap { $0 }, group: groupPlace,
        ignored: ignored), []
    )
  }
}
