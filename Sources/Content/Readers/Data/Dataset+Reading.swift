import Diagnostics
import Model

extension Dataset {
  /// `<edition>/data/<id>.yaml`; nil unless all of it can be read, since a table is read by it.
  ///
  /// - Parameter site: the rules of `site.yaml`; nil when that can't be read.
  static func read(
    _ keys: inout MappingReader, key: DatasetKey, site: DisclosureRules?
  ) -> Dataset? {
    let title = keys.required("title", .text, "The name of the dataset.")
    let summary = keys.required("summary", .text, "What it shows, in one sentence.")
    let population = keys.required(
      "population", .id, "Who is counted: an id of `populations.yaml`.")
    let time = DatasetTime.read(&keys)
    let source = keys.required("source", .text, "The system or return that the counts come from.")
    let unit = keys.required("unit", .text, "What is counted, such as `employees`.")
    let denominator = keys.optional(
      "denominator", Shape<Denominator>.choice,
      "Of whom shares are taken: everyone (the default), or those who declared.")
    let status = keys.optional(
      "status", Shape<DatasetStatus>.choice, "How final it is; `final` unless given.")
    let dimensions = keys.list(
      "dimensions", .mapping("a dimension", DatasetDimension.read), required: true,
      "What it is broken down by: one item for each column of codes.")
    let measures = keys.list(
      "measures", .mapping("a measure of a dataset", DatasetMeasure.read),
      "What is counted, if more than people: a headcount named `headcount` unless given.")
    let disclosure = keys.optional(
      "disclosure", .disclosure, "How small counts are protected, if not as `site.yaml` says.")
    let comparators = keys.list(
      "comparators", .mapping("a comparator", Comparator.read), "What its shares are held against.")
    let targets = keys.list(
      "targets", .mapping("a target", RepresentationTarget.read), "Shares to be reached.")
    let percentages = keys.list(
      "published-percentages", .mapping("a published percentage", PublishedPercentage.read),
      "Percentages of these counts that are public elsewhere, so that readers know them.")
    let notes = keys.list("notes", .loneItem(.text), "What readers must know about the counts.")
    let breaks = keys.list(
      "breaks", .mapping("a break", SeriesBreak.read),
      "Why counts can't be compared with those before a day.")
    let layout = keys.optional(
      "layout", .mapping("the layout", ColumnLayout.read),
      "How the raw table lies, if it has a column for each category.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.yaml`; they leave redirects.")
    guard let title, let summary, let population, let time, let source, let unit else {
      return nil
    }
    let headcount = DatasetMeasure(
      id: "headcount", location: keys.location, label: unit.sentenceStart, kind: .headcount)
    let dataset = Dataset(
      key: key, location: keys.location, title: title, summary: summary, population: population,
      time: time, source: source, unit: unit, denominator: denominator ?? .all,
      status: status ?? .final, dimensions: dimensions,
      measures: keys.has("measures") ? measures : [headcount],
      rules: (disclosure?.rules(else: site ?? DisclosureRules())) ?? site ?? DisclosureRules(),
      comparators: comparators, targets: targets, publishedPercentages: percentages, notes: notes,
      breaks: breaks, layout: layout, formerly: formerly,
      textPlaces: keys.textPlaces("title", "summary", "source", "unit"))
    // Without dimensions, which is told elsewhere, nothing that names one could be right.
    if !dimensions.isEmpty { keys.file.report(DatasetProblem.all(dataset)) }
    keys.reportEmpty("dimensions", isEmpty: dimensions.isEmpty)
    keys.reportEmpty("measures", isEmpty: dataset.measures.isEmpty)
    if let disclosure, let site {
      keys.file.report(DatasetProblem.laxer(disclosure, than: site))
    }
    return keys.hasLosses ? nil : dataset
  }
}
