import Diagnostics
import Model

@testable import Disclosure
@testable import Figures

/// Small tables made by hand.
enum Samples {
  static let place = Location(path: "content/2026/data/x.yaml", line: 1, column: 1)

  static func located<Value>(_ value: Value) -> Located<Value> {
    Located(value: value, location: place)
  }

  static func day(_ year: Int) -> DatasetTime {
    .snapshot(located(CalendarDate(year: year, month: 3, day: 31)))
  }

  /// White (British, Irish), Asian, Black; ethnic minorities are Asian and Black together; two
  /// categories of people who didn't declare.
  static let ethnicity = Classification(
    id: "ethnicity", location: place, title: "Ethnicity",
    codes: [
      code("white", "White"), code("british", "British", under: "white"),
      code("irish", "Irish", under: "white"), code("minority", "Ethnic minorities"),
      code("asian", "Asian"), code("black", "Black"),
      code("unsaid", "Prefer not to say", kind: .preferNotToSay),
      code("unknown", "Not declared", kind: .notDeclared),
    ],
    sums: [
      CodeSum(code: "minority", parts: [located("asian"), located("black")], location: place)
    ])

  static let grade = Classification(
    id: "grade", location: place, title: "Grade",
    codes: [code("low", "Grades 1 to 5"), code("high", "Grades 6 and above")])

  static let answer = Classification(
    id: "answer", location: place, title: "Answer",
    codes: [
      code("answered", "Answered"), code("red", "Red", under: "answered"),
      code("amber", "Amber", under: "answered"), code("green", "Green", under: "answered"),
      code("not-answered", "Not answered"),
    ])

  static let question = Classification(
    id: "question", location: place, title: "Question",
    codes: [
      code("training", "Training"), code("q1", "First", under: "training"),
      code("q2", "Second", under: "training"),
    ])

  static let catalogue = DataCatalogue(classifications: [answer, ethnicity, grade, question])

  static func code(
    _ code: String, _ label: String, under parent: String? = nil, kind: CodeKind = .declared
  ) -> ClassificationCode {
    ClassificationCode(
      code: code, label: label, parent: parent.map(located), kind: kind, location: place)
  }

  static func measure(_ id: String, _ label: String, _ kind: MeasureKind) -> DatasetMeasure {
    DatasetMeasure(id: id, location: place, label: label, kind: kind)
  }

  static let employees = measure("headcount", "Employees", .headcount)

  static func dimension(_ id: String, total: String? = "All") -> DatasetDimension {
    DatasetDimension(id: id, location: place, classification: located(id), totalLabel: total)
  }

  static func dataset(
    id: String = "workforce", edition: String = "2026", _ dimensions: [DatasetDimension],
    measures: [DatasetMeasure] = [employees], denominator: Denominator = .all,
    time: DatasetTime = day(2026), rules: DisclosureRules = DisclosureRules(),
    comparators: [Comparator] = [], targets: [RepresentationTarget] = [],
    breaks: [SeriesBreak] = [], status: DatasetStatus = .final
  ) -> Dataset {
    Dataset(
      key: DatasetKey(edition: edition, dataset: id), location: place,
      title: "Workforce", summary: "Who works here.", population: located("staff"), time: time,
      source: "HR system", unit: "employees", denominator: denominator, status: status,
      dimensions: dimensions,
      measures: measures, rules: rules, comparators: comparators, targets: targets,
      breaks: breaks)
  }

  /// A table of one dimension and one measure.
  static func list(
    _ dataset: Dataset, _ cells: [(String, ReleasedValue)]
  ) -> TableFigures {
    figures(dataset, cells.map { ([$0.0], dataset.measures[0].id, $0.1) })
  }

  static func figures(
    _ dataset: Dataset, _ cells: [([String], String, ReleasedValue)]
  ) -> TableFigures {
    let released = cells.map { ReleasedCell(codes: $0.0, measure: $0.1, value: $0.2) }
    return TableFigures(ReleasedTable(dataset, cells: released), catalogue: catalogue)
  }

  static func n(_ number: Int) -> ReleasedValue { .released(number, nil) }

  static func share(_ code: String, _ tenths: Int) -> ComparatorShare {
    ComparatorShare(
      code: located(code), percentage: Percentage(tenths: tenths, showsDecimal: true))
  }
}
