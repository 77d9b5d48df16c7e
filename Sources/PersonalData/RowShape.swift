import Formats

/// Whether the rows of a table seem to be single persons.
struct RowShape {
  enum Reason: Hashable {
    /// A column numbers the rows, and no other counts more than one.
    case numbered(column: Int)
    /// No column counts anything.
    case nothingCounted
    /// The same combination stands in many rows, each counting one.
    case onesRepeated
  }

  let reason: Reason?

  /// Tables with fewer rows are left to the reader of tables.
  private static let fewestRows = 10

  init(_ columns: [ColumnProfile], table: CSVTable) {
    guard table.rows.count >= Self.fewestRows else {
      reason = nil
      return
    }
    let counts = columns.filter { $0.isNumeric && !$0.isFlag && !$0.isIdentifier }
    if counts.isEmpty, let identifier = columns.firstIndex(where: \.isIdentifier) {
      reason = .numbered(column: identifier)
    } else if counts.isEmpty, Self.repeats(table) {
      reason = columns.contains(where: \.isFlag) ? .onesRepeated : .nothingCounted
    } else {
      reason = nil
    }
  }

  /// Whether at least a third of the rows say the same as one before.
  private static func repeats(_ table: CSVTable) -> Bool {
    var seen: Set<[String]> = []
    var repeated = 0
    for row in table.rows where !seen.insert(row.map(\.text)).inserted { repeated += 1 }
    return repeated * 3 >= table.rows.count
  }
}
