import Diagnostics
import Model

/// Rows of answers in tables that readers see: whole or withheld, with enough answers, and not all
/// alike.
enum AnswerRowCheck {
  static func problems(of built: BuiltSystem) -> [Diagnostic] {
    built.tables.indices.flatMap { problems(of: $0, in: built) }
  }

  private static func problems(of index: Int, in built: BuiltSystem) -> [Diagnostic] {
    let table = built.tables[index]
    guard table.role == .published, let rows = table.dataset.rules.answers,
      let column = table.dataset.dimensions.firstIndex(where: { $0.id == rows.dimension })
    else { return [] }
    var members: [[String]: [Int]] = [:]
    for (position, entry) in table.entries.enumerated() {
      var row = entry.codes
      row[column] = entry.measure
      members[row, default: []].append(position)
    }
    var problems: [Diagnostic] = []
    for positions in members.values.sorted(by: { $0[0] < $1[0] }) {
      let entries = positions.map { table.entries[$0] }
      let cell = built.cells[index][positions[0]]
      let withheld = entries.filter { $0.value == nil }.count
      if withheld == entries.count { continue }
      let base = entries.first { $0.codes[column] == rows.base }?.value ?? 0
      let largest =
        entries.filter { rows.categories.contains($0.codes[column]) }.compactMap(\.value).max() ?? 0
      // Noughts of a question that nobody was asked tell nothing.
      let isEmpty = entries.allSatisfy { $0.value == 0 }
      let isUnsafe = base < table.dataset.rules.baseMinimum ?? 0 || largest >= base - 1
      if withheld > 0 || isUnsafe && !isEmpty {
        problems.append(LeakProblem.smallBase(cell, in: built))
      }
    }
    return problems
  }
}
