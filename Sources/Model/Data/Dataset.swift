package import Diagnostics

/// `data/<id>.yaml`: what the table `data/<id>.csv` beside it counts.
package struct Dataset: Sendable, Hashable {
  package let key: DatasetKey
  package let location: Location
  package let title: String
  /// `summary`: what it shows, in one sentence.
  package let summary: String
  /// `population`
  package let population: Located<String>
  /// `as-at` or `period`
  package let time: DatasetTime
  /// `source`: the system or return that the counts come from.
  package let source: String
  /// `unit`, such as "employees".
  package let unit: String
  /// `denominator`; default all.
  package let denominator: Denominator
  /// `status`; default final.
  package let status: DatasetStatus
  /// `dimensions`, at least one.
  package let dimensions: [DatasetDimension]
  /// `measures`, at least one; default a headcount named `headcount`.
  package let measures: [DatasetMeasure]
  /// `disclosure`, filled up from `site.yaml`.
  package let rules: DisclosureRules
  package let comparators: [Comparator]
  package let targets: [RepresentationTarget]
  /// `published-percentages`
  package let publishedPercentages: [PublishedPercentage]
  package let notes: [String]
  package let breaks: [SeriesBreak]
  /// `layout`, of the raw table; nil for a row per cell.
  package let layout: ColumnLayout?
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    key: DatasetKey, location: Location, title: String, summary: String,
    population: Located<String>, time: DatasetTime, source: String, unit: String,
    denominator: Denominator = .all, status: DatasetStatus = .final,
    dimensions: [DatasetDimension], measures: [DatasetMeasure],
    rules: DisclosureRules = DisclosureRules(), comparators: [Comparator] = [],
    targets: [RepresentationTarget] = [], publishedPercentages: [PublishedPercentage] = [],
    notes: [String] = [], breaks: [SeriesBreak] = [], layout: ColumnLayout? = nil,
    formerly: [Located<String>] = [], textPlaces: TextPlaces = TextPlaces()
  ) {
    self.key = key
    self.location = location
    self.title = title
    self.summary = summary
    self.population = population
    self.time = time
    self.source = source
    self.unit = unit
    self.denominator = denominator
    self.status = status
    self.dimensions = dimensions
    self.measures = measures
    self.rules = rules
    self.comparators = comparators
    self.targets = targets
    self.publishedPercentages = publishedPercentages
    self.notes = notes
    self.breaks = breaks
    self.layout = layout
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
