package import Disclosure

/// A table as readers see it: words and numbers ready to print.
package struct PrintedTable: Sendable, Hashable {
  /// What it counts, by what, and when.
  package let caption: String
  /// What the percentages are of, and how they are rounded.
  package let notes: [String]
  /// The heading of the first column, which names the rows.
  package let rowHeading: String
  /// The headings of the columns of numbers.
  package let columns: [String]
  package let rows: [Row]
  /// Whether its columns say different things of one row, so that a narrow screen may put them
  /// below one another.
  package let isList: Bool

  package struct Row: Sendable, Hashable {
    /// The category, with words that say what it is a part of.
    package let label: String
    /// How many categories stand above it.
    package let depth: Int
    package let isTotal: Bool
    /// One for each column.
    package let cells: [PrintedNumber]
  }

  /// The markers it uses, in the order of `Marker.allCases`.
  package var markers: [Marker] {
    let used = Set(rows.flatMap { $0.cells.compactMap(\.marker) })
    return Marker.allCases.filter(used.contains)
  }
}
