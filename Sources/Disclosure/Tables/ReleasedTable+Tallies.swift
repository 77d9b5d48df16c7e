import Model

extension ReleasedTable {
  /// The tables of an audit's waves as its file of tallies: as `csv`, with the columns `wave` before
  /// and `group` even in waves that have none, if others have.
  ///
  /// - Parameter waves: the id of each wave with its table, in the order of the audit.
  package static func tallies(_ waves: [(wave: String, table: ReleasedTable)]) -> String {
    func hasGroups(_ table: ReleasedTable) -> Bool {
      table.dataset.dimensions.contains { $0.id == Audit.groupDimension }
    }
    let showsGroups = waves.contains { hasGroups($0.table) }
    let columns =
      ["wave"] + (showsGroups ? [Audit.groupDimension] : [])
      + [Audit.questionDimension, Audit.answerDimension, "value", "marker"]
    var text = columns.joined(separator: ",") + "\n"
    for (wave, table) in waves {
      let before = [wave] + (showsGroups && !hasGroups(table) ? [DatasetDimension.totalCode] : [])
      for cell in table.cells {
        let after = [cell.value.number.map(String.init) ?? "", cell.value.marker?.text ?? ""]
        text += (before + cell.codes + after).joined(separator: ",") + "\n"
      }
    }
    return text
  }
}
