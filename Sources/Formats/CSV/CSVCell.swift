package import Diagnostics

/// A value of a CSV table, with its place in the file.
package struct CSVCell: Sendable, Hashable {
  /// The value as it was meant: without the quotes around it, doubled quotes single, spaces kept.
  package let text: String
  package let isQuoted: Bool
  /// From the first character, an opening quote included, to the last on the same line.
  package let location: Location
}
