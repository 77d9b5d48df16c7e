/// A raw table as it lies in the folder of raw tables, not read yet.
package struct RawFile: Sendable, Hashable {
  /// From the folder of raw tables: `2026/data/grades.csv`.
  package let place: String
  /// As messages print it.
  package let path: String
  /// Where it is opened: the target, for a symbolic link.
  package let systemPath: String
}
