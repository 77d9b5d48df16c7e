import Model

extension ColumnLayout {
  static func read(_ keys: inout MappingReader) -> ColumnLayout? {
    let dimension = keys.optional(
      "columns", .id,
      "The dimension whose categories are columns of the export; not given, each row is a cell.")
    let names = keys.optional(
      "names", .words("a mapping from words to codes, ids of dimensions, `value` or `all`"),
      "What the export writes instead of codes, labels and ids.")
    let blanks = keys.optional(
      "blanks", Shape<BlankCells>.choice,
      "`none` if an empty cell means none; otherwise an empty cell is an error.")
    return ColumnLayout(
      dimension: dimension, names: names ?? [:], blanksAreZero: blanks == BlankCells.none,
      location: keys.location)
  }
}

/// What an empty cell of an export means.
private enum BlankCells: String, CaseIterable {
  case none
  case error
}
