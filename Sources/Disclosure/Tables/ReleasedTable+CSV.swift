import Model

extension ReleasedTable {
  /// The table as a file: a header, then a row for each cell, in the table's order.
  ///
  /// Lines end in a line feed. A value that is withheld is empty, with its marker beside it.
  package var csv: String {
    let hasMeasures = dataset.measures.count > 1
    let decimals = Dictionary(
      dataset.measures.map { ($0.id, $0.kind.decimals) }, uniquingKeysWith: { first, _ in first })
    var columns = dataset.dimensions.map(\.id)
    if hasMeasures { columns.append("measure") }
    let header = columns.map(CSVField.text) + ["value", "marker"]
    var text = header.joined(separator: ",") + "\n"
    for cell in cells {
      var row = cell.codes
      if hasMeasures { row.append(cell.measure) }
      row = row.map(CSVField.text)
      row.append(
        cell.value.number.map { Self.digits($0, decimals: decimals[cell.measure] ?? 0) } ?? "")
      row.append(cell.value.marker?.text ?? "")
      text += row.joined(separator: ",") + "\n"
    }
    return text
  }

  /// A number in units of its last decimal place: 124 with one decimal is "12.4".
  private static func digits(_ units: Int, decimals: Int) -> String {
    guard decimals > 0 else { return String(units) }
    var digits = String(units.magnitude)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    return (units < 0 ? "-" : "") + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }
}
