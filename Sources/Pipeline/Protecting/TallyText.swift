import Diagnostics
import Disclosure
import Formats
import Model

/// The tallies of an audit as one file: the released table of each wave, in the order of waves.
struct TallyText {
  private let audit: Audit
  /// The rows of waves that stand already, by wave.
  private var standing: [String: [[String: String]]] = [:]

  /// - Parameter standing: the file as it is; the rows of waves that are not released now stay.
  init(_ audit: Audit, standing source: SourceFile?) {
    self.audit = audit
    guard let table = source.flatMap({ CSV.parse($0).table }) else { return }
    let names = table.header.map(\.text)
    for row in table.rows {
      let cells = Dictionary(uniqueKeysWithValues: zip(names, row.map(\.text)))
      standing[cells["wave"] ?? "", default: []].append(cells)
    }
  }

  func text(of tables: [ReleasedTable]) -> String {
    let hasGroups = audit.waves.contains { $0.groups != nil }
    let columns =
      ["wave"] + (hasGroups ? [Audit.groupDimension] : [])
      + [Audit.questionDimension, Audit.answerDimension, "value", "marker"]
    var text = columns.joined(separator: ",") + "\n"
    for wave in audit.waves {
      let table = tables.first { $0.dataset.key.dataset == audit.datasetID(wave) }
      let rows = table.map(Self.rows) ?? standing[wave.id.value] ?? []
      for row in rows {
        let cells = columns.map { column in
          switch column {
          case "wave": wave.id.value
          case Audit.groupDimension: row[column] ?? DatasetDimension.totalCode
          default: row[column] ?? ""
          }
        }
        text += cells.joined(separator: ",") + "\n"
      }
    }
    return text
  }

  private static func rows(_ table: ReleasedTable) -> [[String: String]] {
    let dimensions = table.dataset.dimensions.map(\.id)
    return table.cells.map { cell in
      var row = Dictionary(uniqueKeysWithValues: zip(dimensions, cell.codes))
      row["value"] = cell.value.number.map { String($0) }
      row["marker"] = cell.value.marker?.text
      return row
    }
  }
}
