/// Where a cell stands in the bytes of its file, compactly: 16 bytes a cell.
struct CSVRecord: Sendable, Hashable {
  /// Of the first byte, an opening quote included.
  let offset: UInt32
  /// In bytes, with the quotes.
  let count: UInt32
  let line: UInt32
  let column: UInt32
}
