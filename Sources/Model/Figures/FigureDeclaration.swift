package import Diagnostics

/// `figures/<id>.yaml`: a finding, and how the numbers behind it are shown.
package struct FigureDeclaration: Sendable, Hashable {
  package let id: String
  package let location: Location
  /// `title`: the finding, in one sentence of at most twelve words.
  package let title: Located<String>
  /// `subtitle`: what is measured; worked out from the dataset unless given.
  package let subtitle: String?
  /// `description`: what the chart shows, for who can't see it.
  package let description: String
  /// `summary`: one paragraph below the figure.
  package let summary: String?
  package let chart: Located<ChartKind>
  package let source: FigureSource
  /// `data`: the datasets after the first, whose declaration rates stand beside the first's.
  package let others: [Located<String>]
  /// `before`: datasets of the same edition that count the same in earlier years.
  package let before: [Located<String>]
  /// `show`; default share.
  package let quantity: FigureQuantity
  /// `measure`: of the dataset; default its first.
  package let measure: Located<String>?
  /// `rows`: a dimension of the dataset; default its first.
  package let rows: Located<String>?
  /// `categories`: codes of the rows' dimension; default all of them.
  package let categories: [Located<String>]
  /// `columns`: a second dimension.
  package let columns: Located<String>?
  /// `column-categories`: codes of the columns' dimension; default those that make up the total.
  package let columnCategories: [Located<String>]
  /// `where`
  package let filters: [FigureFilter]
  /// `comparator`: id of one of the dataset.
  package let comparator: Located<String>?
  /// `targets`: whether to show the dataset's.
  package let showsTargets: Bool
  /// `compared-with`: the code that relative likelihoods are taken against.
  package let comparedWith: Located<String>?
  /// `years`: how many editions, this one included; default 1.
  package let years: Int
  /// `headline`: the category whose number a headline gives.
  package let headline: Located<String>?
  package let notes: [String]
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    id: String, location: Location, title: Located<String>, subtitle: String? = nil,
    description: String, summary: String? = nil, chart: Located<ChartKind>, source: FigureSource,
    others: [Located<String>] = [], before: [Located<String>] = [],
    quantity: FigureQuantity = .share, measure: Located<String>? = nil,
    rows: Located<String>? = nil, categories: [Located<String>] = [],
    columns: Located<String>? = nil, columnCategories: [Located<String>] = [],
    filters: [FigureFilter] = [], comparator: Located<String>? = nil, showsTargets: Bool = false,
    comparedWith: Located<String>? = nil, years: Int = 1, headline: Located<String>? = nil,
    notes: [String] = [],
    formerly: [Located<String>] = [], textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.summary = summary
    self.chart = chart
    self.source = source
    self.others = others
    self.before = before
    self.quantity = quantity
    self.measure = measure
    self.rows = rows
    self.categories = categories
    self.columns = columns
    self.columnCategories = columnCategories
    self.filters = filters
    self.comparator = comparator
    self.showsTargets = showsTargets
    self.comparedWith = comparedWith
    self.years = years
    self.headline = headline
    self.notes = notes
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
