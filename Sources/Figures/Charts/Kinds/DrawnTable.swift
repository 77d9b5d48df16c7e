/// The part of a figure's table that is drawn.
struct DrawnTable {
  let table: FigureTable
  /// Categories and their first parts; without sums of all rows where those say nothing.
  let rows: [FigureRow]
  /// The places of columns that are drawn.
  let values: [Int]
  let comparators: [Int]
  let targets: [Int]

  /// - Parameter keepsTotals: whether sums of all rows are drawn even where they are counts or 100%.
  init(_ table: FigureTable, keepsTotals: Bool) {
    let values = table.places(.value)
    self.table = table
    self.values = values
    comparators = table.places(.comparator)
    targets = table.places(.target)
    let shallow = table.rows.filter { $0.depth <= 1 && $0.cells.count == table.columns.count }
    let kept = shallow.filter { row in
      guard row.isTotal, !keepsTotals else { return true }
      return values.contains { place in
        guard case .percentage = table.columns[place].unit,
          let number = row.cells[place].number
        else { return false }
        return number.text != RoundedNumber.hundred(decimals: number.decimals).text
      }
    }
    rows = kept.isEmpty ? shallow : kept
  }

  /// Those that stand in columns.
  func numbers(_ places: [Int]) -> [RoundedNumber] {
    rows.flatMap { row in places.compactMap { row.cells[$0].number } }
  }

  func column(_ place: Int) -> FigureColumn { table.columns[place] }

  /// Of the first column that is drawn.
  var unit: FigureUnit { values.first.map { table.columns[$0].unit } ?? .words }
}

extension RoundedNumber {
  fileprivate static func hundred(decimals: Int) -> RoundedNumber {
    RoundedNumber(
      units: (0..<min(decimals, 12)).reduce(100) { units, _ in units * 10 }, decimals: decimals)
  }
}
