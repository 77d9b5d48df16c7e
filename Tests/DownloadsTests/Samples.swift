import Diagnostics
import Model

@testable import Disclosure
@testable import Downloads
@testable import Figures

/// A figure and a dataset made by hand, with every kind of cell.
enum Samples {
  static let place = Location(path: "content/2026/data/workforce.yaml", line: 1, column: 1)

  static func located<Value>(_ value: Value) -> Located<Value> {
    Located(value: value, location: place)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)
  }

  static let publisher = FilePublisher(
    name: "Town Council", address: "https://town.example/equality",
    licence: Licence(name: "Open Licence", url: located("https://licence.example/1/")),
    language: "en-GB", edition: "Equality 2026", published: day(2026, 6, 30),
    changed: day(2026, 9, 1), isFictional: true)

  static let subject = FileSubject(
    id: "workforce-ethnicity", title: "Our workforce, by \"ethnicity\"",
    description: "Who works here & what they told us.",
    notes: ["Agency workers are <not> counted."], sources: ["HR system, March 2026"],
    time: .snapshot(located(day(2026, 3, 31))), status: .provisional,
    page: "https://town.example/equality/2026/figures/workforce-ethnicity/")

  static let table = FigureTable(
    caption: "Employees by ethnicity, 31 March 2026",
    notes: ["Percentages are rounded to one decimal place."], rowHeading: "Ethnicity",
    rowID: "ethnicity",
    columns: [
      column("headcount", "Employees", .count(decimals: 0), .base),
      column("share", "Share of all employees", .percentage(decimals: 1), .value),
      column("gap", "Difference", .points(decimals: 1), .difference),
      column("by", "To be reached by", .words, .target),
    ],
    rows: [
      FigureRow(
        id: "all", label: "All", shortLabel: "All", isTotal: true,
        cells: [n(1204), FigureCell(.notApplicable), FigureCell(.notApplicable), words("No date")]),
      FigureRow(
        id: "asian", label: "=Asian, or \"Asian British\"", shortLabel: "Asian",
        cells: [n(125), n(124, 1), n(-15, 1), words("31 March 2028")]),
      FigureRow(
        id: "indian", label: "of which Indian", shortLabel: "Indian", depth: 1,
        breakBefore: "Grades were redrawn.",
        cells: [
          FigureCell(
            number: RoundedNumber(units: 20), marker: .provisional, text: "20 [p]"),
          FigureCell(
            number: RoundedNumber(units: 0, decimals: 1), marker: .roundsToZero, text: "0.0% [low]"
          ), n(5, 1), FigureCell(.notApplicable),
        ]),
      FigureRow(
        id: "other", label: "Any other", shortLabel: "Any other",
        cells: [
          FigureCell(.confidential), FigureCell(.confidential), FigureCell(.unavailable),
          FigureCell(.notApplicable),
        ]),
    ])

  static func column(
    _ id: String, _ heading: String, _ unit: FigureUnit, _ role: FigureColumn.Role
  ) -> FigureColumn {
    FigureColumn(id: id, heading: heading, label: heading, unit: unit, role: role)
  }

  static func n(_ units: Int, _ decimals: Int = 0) -> FigureCell {
    let number = RoundedNumber(units: units, decimals: decimals)
    return FigureCell(number: number, marker: nil, text: number.text)
  }

  static func words(_ text: String) -> FigureCell { FigureCell(words: text) }

  /// Ethnicity by grade, headcount and full-time equivalents, with a sum and a category below
  /// another.
  static let figures: TableFigures = {
    let ethnicity = Classification(
      id: "ethnicity", location: place, title: "Ethnicity", version: "2021", source: "ONS",
      codes: [
        code("asian", "Asian"), code("indian", "Indian", under: "asian"), code("black", "Black"),
        code("minority", "Ethnic minorities"),
        code("unknown", "Not declared", kind: .notDeclared),
      ],
      sums: [
        CodeSum(code: "minority", parts: [located("asian"), located("black")], location: place)
      ])
    let dataset = Dataset(
      key: DatasetKey(edition: "2026", dataset: "workforce"), location: place,
      title: "Workforce", summary: "Who works here.", population: located("staff"),
      time: .snapshot(located(day(2026, 3, 31))), source: "HR system", unit: "employees",
      dimensions: [
        DatasetDimension(
          id: "ethnicity", location: place, classification: located("ethnicity"),
          totalLabel: "All employees"),
        DatasetDimension(id: "grade", location: place, classification: located("grade")),
      ],
      measures: [
        DatasetMeasure(id: "headcount", location: place, label: "Employees", kind: .headcount),
        DatasetMeasure(
          id: "fte", location: place, label: "Full-time equivalents", kind: .fullTimeEquivalent),
      ])
    let grade = Classification(
      id: "grade", location: place, title: "Grade", codes: [code("low", "Grades 1 to 5")])
    let values: [(String, ReleasedValue, ReleasedValue)] = [
      ("all", .released(1204, nil), .released(11005, .provisional)),
      ("asian", .released(125, nil), .released(1203, nil)), ("indian", .withheld, .withheld),
      ("black", .released(0, nil), .released(0, nil)), ("minority", .released(125, nil), .withheld),
      ("unknown", .unavailable, .notApplicable),
    ]
    let cells = values.flatMap { code, headcount, equivalents in
      [
        ReleasedCell(codes: [code, "low"], measure: "headcount", value: headcount),
        ReleasedCell(codes: [code, "low"], measure: "fte", value: equivalents),
      ]
    }
    return TableFigures(
      ReleasedTable(dataset, cells: cells),
      catalogue: DataCatalogue(classifications: [ethnicity, grade]))
  }()

  private static func code(
    _ code: String, _ label: String, under parent: String? = nil, kind: CodeKind = .declared
  ) -> ClassificationCode {
    ClassificationCode(
      code: code, label: label, parent: parent.map(located), kind: kind, location: place)
  }
}
