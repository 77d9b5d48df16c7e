package import Model

extension SubmittedTable {
  /// Which dataset it is of. Says nothing about any cell.
  package var key: DatasetKey { dataset.key }
}
