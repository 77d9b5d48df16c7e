import Diagnostics
import Formats
import Model

/// `private/<edition>/audits/<id>.csv`: the tallies of all waves.
package struct TallyFile: Sendable {
  /// The file as it is to be written.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - rows: of the wave that is imported, which replace those that are there.
  ///   - kept: of the other waves.
  ///   - order: the ids of the waves.
  init(_ rows: [TallyRow], kept: [TallyRow], order: [String], hasGroups: Bool) {
    var ids = order
    for row in kept where !ids.contains(row.wave) { ids.append(row.wave) }
    let all = ids.flatMap { id in (rows + kept).filter { $0.wave == id } }
    let showsGroups = hasGroups || kept.contains { $0.group != DatasetDimension.totalCode }
    let showsMarkers = kept.contains { !$0.marker.isEmpty }
    func line(_ row: TallyRow) -> String {
      ([row.wave] + (showsGroups ? [row.group] : []) + [row.question, row.answer, row.value]
        + (showsMarkers ? [row.marker] : [])).map(Self.cell).joined(separator: ",") + "\n"
    }
    let header = TallyRow(
      wave: "wave", group: "group", question: "question", answer: "answer", value: "value",
      marker: "marker")
    bytes = Array(([header] + all).map(line).joined().utf8)
  }

  /// The rows of a file that is there already, but for one wave.
  ///
  /// - Returns: nil with the problem when it is not such a file.
  static func rows(
    of file: SourceFile, without wave: String
  ) -> (rows: [TallyRow]?, diagnostics: [Diagnostic]) {
    let (table, problems) = CSV.parse(file)
    guard let table, table.isComplete, !problems.contains(where: { $0.severity == .error }) else {
      return (nil, problems + [ImportProblem.unreadableTallies(file.path)])
    }
    func column(_ name: String) -> Int? { table.column(named: name) }
    let known = ["wave", "group", "question", "answer", "value", "marker"]
    guard let waves = column("wave"), let questions = column("question"),
      let answers = column("answer"), let values = column("value"),
      table.header.allSatisfy({ known.contains($0.text) })
    else { return (nil, [ImportProblem.unreadableTallies(file.path)]) }
    let (groups, markers) = (column("group"), column("marker"))
    let rows = table.rows.map { row in
      TallyRow(
        wave: row[waves].text, group: groups.map { row[$0].text } ?? DatasetDimension.totalCode,
        question: row[questions].text, answer: row[answers].text, value: row[values].text,
        marker: markers.map { row[$0].text } ?? "")
    }
    return (rows.filter { $0.wave != wave }, [])
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
