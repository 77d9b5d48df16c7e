import Content
import Diagnostics
import Model
import Testing

@testable import Disclosure

/// The publication of the town with datasets made by hand.
enum NumbersPublication {
  static func built() throws -> BuiltSite {
    let reading = ContentReader.read(root: BuiltSite.publication("town"), jobs: 1)
    let town = try #require(reading.publication)
    return try BuiltSite(
      Publication(
        site: town.site, glossary: town.glossary,
        accessibilityStatement: town.accessibilityStatement, editions: town.editions,
        assets: town.assets,
        data: DataCatalogue(
          classifications: classifications, populations: [staff],
          datasets: tables.map(\.dataset) + [unreleased])),
      release: Release(tables))
  }

  static let tables = [
    ethnicity2025, leavers2025, audit, contracts, ethnicity, grades, leavers, recruitment,
  ]

  static func place(_ file: String, _ line: Int = 1) -> Location {
    Location(path: BuiltSite.publication("town") + "/" + file, line: line, column: 1)
  }

  static func located<Value>(_ value: Value) -> Located<Value> {
    Located(value: value, location: place("2026/data/x.yaml", 2))
  }

  static let staff = Population(
    id: "staff", location: place("populations.yaml"), label: "Employees of the council",
    scope: "Everyone with a contract of employment; not schools, not agency workers.")

  static let classifications = [
    classification(
      "ethnicity", "Ethnicity", source: "Office for National Statistics",
      [
        ("asian", "Asian", nil, .declared), ("indian", "Indian", "asian", .declared),
        ("other-asian", "Any other Asian background", "asian", .declared),
        ("black", "Black", nil, .declared), ("white", "White", nil, .declared),
        ("minority", "Ethnic minorities", nil, .declared),
        ("unsaid", "Prefer not to say", nil, .preferNotToSay),
        ("unknown", "Not declared", nil, .notDeclared),
      ], sums: [("minority", ["asian", "black"])]),
    classification(
      "grade", "Grade",
      [
        ("low", "Grades 1 to 5", nil, .declared), ("middle", "Grades 6 to 9", nil, .declared),
        ("high", "Grades 10 and above", nil, .declared),
      ]),
    classification(
      "contract", "Contract <type> & *form*",
      [("fixed", "Fixed | term", nil, .declared), ("permanent", "Permanent", nil, .declared)]),
    classification(
      "answer", "Answer",
      [
        ("answered", "Answered", nil, .declared), ("red", "Red", "answered", .declared),
        ("green", "Green", "answered", .declared),
      ]),
  ]

  private static func classification(
    _ id: String, _ title: String, source: String? = nil,
    _ codes: [(String, String, String?, CodeKind)], sums: [(String, [String])] = []
  ) -> Classification {
    Classification(
      id: id, location: place("classifications/\(id).yaml"), title: title, version: "2021",
      source: source,
      codes: codes.map { code, label, parent, kind in
        ClassificationCode(
          code: code, label: label, parent: parent.map(located), kind: kind,
          location: place("classifications/\(id).yaml", 3))
      },
      sums: sums.map { code, parts in
        CodeSum(
          code: code, parts: parts.map(located),
          location: place("classifications/\(id).yaml", 9))
      })
  }
}
