import Diagnostics
import Markup
import Model

@testable import Claims
@testable import Disclosure

/// A publication of two editions with small tables made by hand.
enum Samples {
  static let place = Location(path: "content/2026/data/workforce.yaml", line: 1, column: 1)

  static func located<Value>(_ value: Value) -> Located<Value> {
    Located(value: value, location: place)
  }

  static let classifications = [
    Classification(
      id: "ethnicity", location: place, title: "Ethnicity",
      codes: [
        code("white", "White"), code("british", "British", under: "white"),
        code("irish", "Irish", under: "white"), code("asian", "Asian"), code("black", "Black"),
        code("other", "Other"), code("roma", "Roma"), code("minority", "Ethnic minorities"),
        code("unsaid", "Prefer not to say", kind: .preferNotToSay),
        code("unknown", "Not declared", kind: .notDeclared),
      ],
      sums: [
        CodeSum(
          code: "minority", parts: ["asian", "black", "other"].map(located), location: place)
      ]),
    Classification(
      id: "grade", location: place, title: "Grade",
      codes: [code("low", "Grades 1 to 5"), code("high", "Grades 6 and above")]),
    Classification(
      id: "sex", location: place, title: "Sex", codes: [code("women", "Women"), code("men", "Men")]),
  ]

  static func code(
    _ code: String, _ label: String, under parent: String? = nil, kind: CodeKind = .declared
  ) -> ClassificationCode {
    ClassificationCode(
      code: code, label: label, parent: parent.map(located), kind: kind, location: place)
  }

  static func measure(_ id: String, _ kind: MeasureKind) -> DatasetMeasure {
    DatasetMeasure(id: id, location: place, label: id, kind: kind)
  }

  static func dataset(
    _ id: String, _ year: Int, _ dimensions: [String],
    measures: [DatasetMeasure] = [measure("headcount", .headcount)],
    denominator: Denominator = .all, comparators: [Comparator] = [],
    targets: [RepresentationTarget] = [], breaks: [SeriesBreak] = []
  ) -> Dataset {
    Dataset(
      key: DatasetKey(edition: "\(year)", dataset: id),
      location: Location(path: "content/\(year)/data/\(id).yaml", line: 1, column: 1),
      title: id, summary: "", population: located("staff"),
      time: .snapshot(located(CalendarDate(year: year, month: 3, day: 31))), source: "",
      unit: "employees", denominator: denominator,
      dimensions: dimensions.map {
        DatasetDimension(
          id: $0, location: place, classification: located($0), totalLabel: "All")
      }, measures: measures, comparators: comparators, targets: targets, breaks: breaks)
  }

  static func share(_ code: String, _ tenths: Int) -> ComparatorShare {
    ComparatorShare(
      code: located(code), percentage: Percentage(tenths: tenths, showsDecimal: true))
  }

  /// A table as text: a row for each cell, its codes, its measure where there are several, and its
  /// value.
  static func table(_ dataset: Dataset, _ text: String) -> ReleasedTable {
    let cells = text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let codes = Array(words.prefix(dataset.dimensions.count))
      let measure =
        words.count > codes.count + 1 ? words[codes.count] : dataset.measures[0].id
      let value: ReleasedValue =
        switch words[words.count - 1] {
        case "[c]": .withheld
        case "[z]": .notApplicable
        case "[x]": .unavailable
        default: .released(Int(words[words.count - 1]) ?? -1, nil)
        }
      return ReleasedCell(codes: codes, measure: measure, value: value)
    }
    return ReleasedTable(dataset, cells: cells)
  }

  static let workforce2026 = table(
    dataset(
      "workforce", 2026, ["ethnicity"], denominator: .declared,
      comparators: [
        Comparator(
          id: "residents", location: place, label: "Residents", source: "Census",
          dimension: located("ethnicity"), shares: [share("asian", 95), share("black", 150)])
      ],
      targets: [
        RepresentationTarget(
          dimension: located("ethnicity"), code: located("minority"),
          percentage: Percentage(tenths: 300, showsDecimal: false), location: place)
      ]),
    """
    all 1204
    white 753
    british 700
    irish 53
    asian 125
    black 122
    other [c]
    roma [c]
    minority 250
    unsaid 100
    unknown 97
    """)

  static let workforce2025 = table(
    dataset("workforce", 2025, ["ethnicity"], denominator: .declared),
    """
    all 1300
    white 800
    british 730
    irish 70
    asian 110
    black 132
    other 60
    roma [c]
    minority 302
    unsaid 90
    unknown 101
    """)

  static let recruitment = table(
    dataset(
      "recruitment", 2026, ["ethnicity"],
      measures: [
        measure("applicants", .eligible), measure("shortlisted", .events),
        measure("appointed", .events),
      ]),
    """
    all applicants 500
    all shortlisted 200
    all appointed 50
    white applicants 300
    white shortlisted 150
    white appointed 40
    asian applicants 100
    asian shortlisted 25
    asian appointed 10
    black applicants 100
    black shortlisted 50
    black appointed 0
    other applicants 0
    other shortlisted 0
    other appointed 0
    """)

  static let grades = table(
    dataset("grades", 2026, ["grade", "sex"]),
    """
    all all 300
    all women 200
    all men 100
    low all 180
    low women 150
    low men 30
    high all 120
    high women 50
    high men 70
    """)

  static let posts2026 = table(
    dataset(
      "posts", 2026, ["sex"],
      measures: [measure("headcount", .headcount), measure("fte", .fullTimeEquivalent)]),
    """
    all headcount 120
    all fte 1034
    women headcount 60
    women fte 512
    men headcount 60
    men fte 522
    """)

  static let posts2025 = table(
    dataset(
      "posts", 2025, ["sex"],
      measures: [measure("headcount", .headcount), measure("fte", .fullTimeEquivalent)]),
    """
    all headcount 110
    all fte 1000
    women headcount 30
    women fte 300
    men headcount 80
    men fte 700
    """)

  /// A break lies between the two.
  static let broken2026 = table(
    dataset(
      "broken", 2026, ["sex"],
      breaks: [
        SeriesBreak(
          at: located(CalendarDate(year: 2025, month: 10, day: 1)),
          reason: "The question changed.", location: place)
      ]), "all 10\nwomen 5\nmen 5")
  static let broken2025 = table(dataset("broken", 2025, ["sex"]), "all 10\nwomen 5\nmen 5")

  static let tables = [
    workforce2026, workforce2025, recruitment, grades, posts2026, posts2025, broken2026,
    broken2025,
  ]

  static func publication(_ tables: [ReleasedTable] = tables) -> Publication {
    func edition(_ year: Int) -> Edition {
      let path = "content/\(year)/edition.yaml"
      let place = Location(path: path, line: 1, column: 1)
      let day = CalendarDate(year: year, month: 3, day: 31)
      return Edition(
        id: "\(year)", location: place, title: "\(year)",
        summary: Prose(document: .empty, path: path),
        period: Period(start: day, end: day, location: place), asAt: located(day),
        published: located(day), status: .published)
    }
    return Publication(
      site: Site(
        location: Location(path: "content/site.yaml"), title: "T", description: "D",
        organisation: Organisation(name: "O", shortName: "O", isFictional: true),
        baseURL: "https://example.org", language: "en-GB", jurisdiction: .england),
      editions: [edition(2025), edition(2026)],
      data: DataCatalogue(
        classifications: classifications, datasets: tables.map(\.dataset)))
  }

  static func written(_ words: String, _ destination: String) -> WrittenClaim? {
    guard case .claim(let claim) = Reference.parse(destination) else { return nil }
    return WrittenClaim(
      claim: claim, words: ClaimWords.trimmed(words),
      scope: ReferenceScope(edition: 1, path: "content/2026/strategy/foreword.md"),
      location: Location(path: "content/2026/strategy/foreword.md", line: 3, column: 5))
  }

  /// What is wrong with a claim of the edition 2026.
  static func problem(
    _ words: String, _ destination: String, in tables: [ReleasedTable] = tables
  ) -> Diagnostic? {
    guard let written = written(words, destination) else {
      return Diagnostic(.claimUnknown, at: place, "no claim", advice: "")
    }
    var claimed = ClaimTables(
      PublicationIndex(publication(tables)), release: Release(tables))
    return ClaimCheck.problem(of: written, &claimed)
  }
}
