import Diagnostics
import Model

@testable import Disclosure

extension NumbersPublication {
  static let ethnicity2025 = table(
    dataset(
      "2025/workforce-ethnicity", "Workforce by ethnicity", [dimension("ethnicity", "All")],
      time: day(2025), denominator: .declared),
    ["all", "asian", "indian", "other-asian", "black", "white", "minority", "unsaid", "unknown"],
    [1150, 90, 40, 50, 60, 850, 150, 25, 125])

  static let ethnicity = table(
    dataset(
      "2026/workforce-ethnicity", "Workforce by ethnicity", [dimension("ethnicity", "All")],
      time: day(2026), denominator: .declared,
      rules: DisclosureRules(baseMinimum: 10),
      comparators: [
        Comparator(
          id: "census", location: place("2026/data/workforce-ethnicity.yaml", 20),
          label: "Working-age residents", source: "Census 2021, Town",
          dimension: located("ethnicity"),
          shares: [("asian", 104), ("black", 70), ("white", 810)].map { code, tenths in
            ComparatorShare(
              code: located(code), percentage: Percentage(tenths: tenths, showsDecimal: true))
          })
      ],
      targets: [
        RepresentationTarget(
          dimension: located("ethnicity"), code: located("minority"),
          percentage: Percentage(tenths: 200, showsDecimal: false),
          by: located(CalendarDate(year: 2028, month: 3, day: 31)),
          location: place("2026/data/workforce-ethnicity.yaml", 30))
      ],
      notes: ["Agency workers are <not> counted."],
      breaks: [
        SeriesBreak(
          at: located(CalendarDate(year: 2023, month: 4, day: 1)),
          reason: "The *categories* of the census are used since.",
          location: place("2026/data/workforce-ethnicity.yaml", 40))
      ]),
    ["all", "asian", "indian", "other-asian", "black", "white", "minority", "unsaid", "unknown"],
    [1204, 125, 0, nil, 67, 848, 192, nil, nil])

  static let grades = table(
    dataset(
      "2026/grades", "Ethnicity by grade",
      [dimension("grade", "All"), dimension("ethnicity", "All")],
      time: day(2026), rules: DisclosureRules(threshold: 10, showsZeros: false)),
    ["all", "low", "middle", "high"].flatMap { grade in
      ["all", "asian", "black", "white"].map { [grade, $0] }
    },
    [1040, 125, 67, 848, 500, 75, 45, 380, 400, 40, nil, nil, 140, 10, nil, nil])

  static let contracts = table(
    dataset(
      "2026/contracts", "Contracts",
      [
        dimension("grade", nil), dimension("contract", nil), dimension("ethnicity", nil),
      ], time: day(2026)),
    ["low", "high"].flatMap { grade in
      ["fixed", "permanent"].flatMap { contract in
        ["asian", "black"].map { [grade, contract, $0] }
      }
    },
    [12, 15, 8, 9, nil, nil, nil, nil])

  static let recruitment = table(
    dataset(
      "2026/recruitment", "Recruitment", [dimension("ethnicity", "All")], time: year(2026),
      measures: [
        measure("applied", "Applied", .eligible), measure("shortlisted", "Shortlisted", .events),
        measure("appointed", "Appointed", .events),
      ]),
    ["asian", "black", "white"], [0, 50, 800, 0, 18, 300, 0, nil, 90])

  static let leavers2025 = table(
    dataset(
      "2025/leavers", "Leavers", [dimension("grade", "All")], time: year(2025)),
    ["all", "low", "middle", "high"], [60, 20, 30, 10])

  static let leavers = table(
    dataset(
      "2026/leavers", "Leavers", [dimension("grade", "All")], time: year(2026),
      status: .provisional,
      rules: DisclosureRules(method: .rounding),
      breaks: [
        SeriesBreak(
          at: located(CalendarDate(year: 2025, month: 10, day: 1)), reason: "Grades were redrawn.",
          location: place("2026/data/leavers.yaml", 9))
      ]),
    ["all", "low", "middle", "high"], [65, 20, 30, 15],
    markers: [0: .provisional, 1: .provisional])

  static let audit = table(
    dataset(
      "2026/audit-anti-racism-spring", "Anti-racism audit", [dimension("answer", nil)],
      time: day(2026),
      rules: DisclosureRules(
        baseMinimum: 10, showsZeros: false,
        answers: AnswerRows(dimension: "answer", base: "answered", categories: ["red", "green"]))),
    ["answered", "red", "green"], [40, 15, 25])

  static let unreleased = dataset(
    "2026/unreleased", "Not there yet", [dimension("grade", "All")], time: day(2026))

  private static func dimension(_ id: String, _ total: String?) -> DatasetDimension {
    DatasetDimension(
      id: id, location: place("2026/data/x.yaml", 5), classification: located(id),
      totalLabel: total, isSensitive: id == "ethnicity")
  }

  private static func measure(_ id: String, _ label: String, _ kind: MeasureKind) -> DatasetMeasure
  {
    DatasetMeasure(id: id, location: place("2026/data/x.yaml", 6), label: label, kind: kind)
  }

  private static func day(_ year: Int) -> DatasetTime {
    .snapshot(located(CalendarDate(year: year, month: 3, day: 31)))
  }

  private static func year(_ year: Int) -> DatasetTime {
    .period(
      Period(
        start: CalendarDate(year: year - 1, month: 4, day: 1),
        end: CalendarDate(year: year, month: 3, day: 31), location: place("2026/data/x.yaml", 7)))
  }

  private static func dataset(
    _ name: String, _ title: String, _ dimensions: [DatasetDimension], time: DatasetTime,
    measures: [DatasetMeasure] = [measure("headcount", "Employees", .headcount)],
    denominator: Denominator = .all, status: DatasetStatus = .final,
    rules: DisclosureRules = DisclosureRules(), comparators: [Comparator] = [],
    targets: [RepresentationTarget] = [], notes: [String] = [], breaks: [SeriesBreak] = []
  ) -> Dataset {
    let parts = name.split(separator: "/").map(String.init)
    return Dataset(
      key: DatasetKey(edition: parts[0], dataset: parts[1]),
      location: place("\(parts[0])/data/\(parts[1]).yaml"), title: title,
      summary: "\(title): what the council counted.", population: located("staff"), time: time,
      source: "Human resources system", unit: "employees", denominator: denominator,
      status: status, dimensions: dimensions, measures: measures, rules: rules,
      comparators: comparators, targets: targets, notes: notes, breaks: breaks)
  }

  private static func table(
    _ dataset: Dataset, _ codes: [String], _ numbers: [Int?], markers: [Int: Marker] = [:]
  ) -> ReleasedTable { table(dataset, codes.map { [$0] }, numbers, markers: markers) }

  /// - Parameters:
  ///   - numbers: those of the first measure, then of the next; nil is withheld.
  private static func table(
    _ dataset: Dataset, _ codes: [[String]], _ numbers: [Int?], markers: [Int: Marker] = [:]
  ) -> ReleasedTable {
    let cells = dataset.measures.enumerated().flatMap { place, measure in
      codes.enumerated().map { row, codes in
        let index = place * (numbers.count / dataset.measures.count) + row
        let number = numbers[index]
        return ReleasedCell(
          codes: codes, measure: measure.id,
          value: number.map { .released($0, markers[index]) } ?? .withheld)
      }
    }
    return ReleasedTable(dataset, cells: cells)
  }
}
