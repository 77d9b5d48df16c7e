/// The columns of a CSV file, and those that name a row.
package struct FileSchema: Sendable, Hashable {
  package let columns: [FileColumn]
  /// Names of columns; together they are different in each row.
  package let key: [String]

  package init(columns: [FileColumn], key: [String]) {
    self.columns = columns
    self.key = key
  }
}
