import Diagnostics

/// Where a count of the system stands, so that a message can name it.
struct CellReport: Sendable {
  /// As readers name it: "Housing, Asian".
  let name: String
  /// The first place at which it stands; nil for a count that stands in no table.
  let location: Location?
  let table: Int?
}
