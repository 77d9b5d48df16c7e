package import Model

/// A figure with its numbers: what pages, files and texts show.
package struct ShownFigure: Sendable {
  package let key: FigureKey
  package let declaration: FigureDeclaration
  /// What is measured, and of whom: the line below the finding.
  package let subtitle: String
  package let table: FigureTable
  /// nil for a table alone, and where nothing can be drawn.
  package let chart: Chart?
  /// The released tables behind it, this edition's first.
  package let datasets: [DatasetKey]
  /// The day or the time that its latest numbers are of.
  package let time: DatasetTime?
  /// The latest number that a headline gives, with what it is of; nil where it has no single one.
  package let headline: HeadlineNumber?
  /// The comparator whose shares stand in the table.
  package let comparator: Comparator?

  init(
    key: FigureKey, declaration: FigureDeclaration, subtitle: String, table: FigureTable,
    datasets: [DatasetKey], time: DatasetTime?, headline: HeadlineNumber? = nil,
    comparator: Comparator? = nil
  ) {
    self.key = key
    self.declaration = declaration
    self.subtitle = subtitle
    self.table = table
    self.datasets = datasets
    self.time = time
    self.headline = headline
    self.comparator = comparator
    chart = Chart.draw(
      declaration.chart.value, table, title: declaration.title.value,
      description: declaration.description)
  }
}
