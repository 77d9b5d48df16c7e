/// How a figure is drawn. Every chart adds nothing to the table that stands below it.
package enum ChartKind: String, Sendable, Hashable, CaseIterable {
  /// A table alone.
  case table
  /// One measure, a bar for each row.
  case bar
  /// Each row a bar of parts that make up 100%.
  case stackedBar = "stacked-bar"
  /// Two values on one line for each row: workforce and residents, or year and year.
  case dumbbell
  /// A trend of up to four series.
  case line
  /// A value and the target it is to reach.
  case bullet
  /// Bars to both sides of nought: pay gaps.
  case divergingBar = "diverging-bar"
  /// The four pay quarters, each a bar of parts.
  case quarters
  /// A small bar chart for each column, all on one scale.
  case smallMultiples = "small-multiples"
  /// Stages that fewer and fewer pass, for each row.
  case funnel
  /// Red, amber and green as parts of a bar, with shapes and words.
  case ragStrip = "rag-strip"
  /// A table whose cells are shaded by their value, in words and numbers.
  case heatTable = "heat-table"
}
