package import Model

extension RawTable {
  /// Which dataset it is of. Says nothing about any cell.
  package var key: DatasetKey { dataset.key }
}
