import Disclosure
package import Figures

extension FigureTable {
  /// The table as a file (RFC 4180): a header, then a line for each row. UTF-8 without a mark at
  /// its start; lines end in a line feed.
  ///
  /// Numbers are written for machines: a point, no thousands separators, percentages as 12.4. A
  /// value that is withheld is empty, with its marker beside it.
  package var csv: String {
    var text = schema.columns.map { CSVField.text($0.name) }.joined(separator: ",") + "\n"
    for row in rows {
      var fields = [CSVField.text(row.id), CSVField.text(row.label)]
      for (column, cell) in zip(columns, row.cells) {
        fields.append(cell.field(of: column))
        fields.append(cell.marker?.text ?? "")
      }
      text += fields.joined(separator: ",") + "\n"
    }
    return text
  }
}

extension FigureCell {
  /// The number, or the words of a column of words; empty where a marker stands.
  fileprivate func field(of column: FigureColumn) -> String {
    if let number { return number.machineText }
    guard column.unit == .words, marker?.replacesValue != true else { return "" }
    return CSVField.text(text)
  }
}
