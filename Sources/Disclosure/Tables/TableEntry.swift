package import Diagnostics

/// A cell of a table that is handed to disclosure control. Only this room reads it.
package struct TableEntry: Sendable {
  /// In the order of the dataset's dimensions; `all` for a total.
  let codes: [String]
  /// The measure's id.
  let measure: String
  /// In units of the measure's last decimal place; nil where a marker stands instead.
  let value: Int?
  let marker: Marker?
  let location: Location

  package init(
    codes: [String], measure: String, value: Int?, marker: Marker? = nil, location: Location
  ) {
    self.codes = codes
    self.measure = measure
    self.value = value
    self.marker = marker
    self.location = location
  }
}
