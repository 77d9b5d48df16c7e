package import Diagnostics
package import Formats

/// Stops files with a row for each person, before anything else is done with them.
///
/// Judges by the names of columns and by the form of values. Words that the metadata of the table
/// knows, such as a department called "Post Room", are never judged. No message repeats a value.
package struct PersonalDataGate: Sendable {
  private let known: KnownWords

  /// - Parameter knownWords: ids, codes and labels of the table's dimensions, measures and
  ///   classifications, and the words of its layout.
  package init(knownWords: some Sequence<String> = []) {
    known = KnownWords(knownWords)
  }

  /// - Returns: what stops the table, one problem a column; empty when it may be read on.
  package func problems(of table: CSVTable) -> [Diagnostic] {
    let columns = table.header.map { ColumnProfile($0, in: table, known: known) }
    var problems: [Diagnostic] = []
    for (index, column) in columns.enumerated() {
      if let kind = column.namedKind {
        problems.append(GateProblem.column(column, at: index, of: kind))
      } else if let found = column.found {
        problems.append(GateProblem.value(column, at: index, found))
      }
    }
    if problems.isEmpty, let reason = RowShape(columns, table: table).reason {
      problems.append(GateProblem.rows(in: table, columns, reason))
    }
    return problems
  }
}
