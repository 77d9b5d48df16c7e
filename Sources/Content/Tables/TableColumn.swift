/// The columns of a table that are not dimensions.
enum TableColumn {
  static let measure = "measure"
  static let value = "value"
  static let marker = "marker"

  /// Names that no dimension can have.
  static let reserved = [measure, value, marker, "all"]
}
