/// A row of a figure's table.
package struct FigureRow: Sendable, Hashable {
  /// As files call it: a code, a year, a stage; unique in the table.
  package let id: String
  /// With words that say what it is a part of.
  package let label: String
  /// The category alone, for a chart.
  package let shortLabel: String
  /// How many categories stand above it.
  package let depth: Int
  package let isTotal: Bool
  /// Why this row and those above it can't be compared; nil without a break in the series.
  package let breakBefore: String?
  /// One for each column.
  package let cells: [FigureCell]

  package init(
    id: String, label: String, shortLabel: String, depth: Int = 0, isTotal: Bool = false,
    breakBefore: String? = nil, cells: [FigureCell]
  ) {
    self.id = id
    self.label = label
    self.shortLabel = shortLabel
    self.depth = depth
    self.isTotal = isTotal
    self.breakBefore = breakBefore
    self.cells = cells
  }
}
