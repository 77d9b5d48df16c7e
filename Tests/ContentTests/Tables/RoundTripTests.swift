import Model
import Testing

@testable import Content
@testable import Disclosure

@Suite("Released tables as files")
struct RoundTripTests {
  @Test("A table of content is written as it was read")
  func canonical() throws {
    let table = try #require(TemporaryTree(DataExample.files).read().tables.first)
    #expect(Self.released(table).csv == DataExample.table)
  }

  static let measures = """
    measures:
      - {id: headcount, label: People, kind: headcount}
      - {id: fte, label: Full-time equivalents, kind: fte}
    """

  @Test("Whatever a cell may hold comes back from its file", arguments: 0..<40)
  func values(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let hasMeasures = seed % 2 == 0
    var text = hasMeasures ? "sex,grade,measure,value,marker\n" : "sex,grade,value,marker\n"
    for sex in ["all", "female", "male"] {
      for grade in ["lower", "upper", "unknown"] {
        for measure in hasMeasures ? ["headcount", "fte"] : [""] {
          let number = Int(random.next() % 1_000_000_000_000)
          let value = measure == "fte" ? "\(number / 10).\(number % 10)" : "\(number)"
          let beside = ["", "[p]", "[r]", "[e]", "[f]", "[b]", "[u]", "[low]"]
          let instead = ["[c]", "[x]", "[z]"]
          let isWithheld = random.next() % 3 == 0
          let marker =
            isWithheld
            ? instead[Int(random.next() % 3)] : beside[Int(random.next() % UInt64(beside.count))]
          let codes = measure.isEmpty ? [sex, grade] : [sex, grade, measure]
          text += (codes + [isWithheld ? "" : value, marker]).joined(separator: ",") + "\n"
        }
      }
    }
    let tree = TemporaryTree(
      DataExample.with([
        "2026/data/workforce.csv": text,
        "2026/data/workforce.yaml": DataExample.dataset + (hasMeasures ? Self.measures : ""),
      ]))
    #expect(tree.problems() == [])
    let table = try #require(tree.read().tables.first)
    #expect(Self.released(table).csv == text)
  }

  @Test("Full-time equivalents below one keep their nought")
  func small() {
    let measure = DatasetMeasure(
      id: "fte", location: .init(path: ""), label: "FTE", kind: .fullTimeEquivalent)
    let dataset = Dataset(
      key: DatasetKey(edition: "2026", dataset: "a"), location: .init(path: ""), title: "A",
      summary: "A", population: Located(value: "all", location: .init(path: "")),
      time: .snapshot(
        Located(
          value: CalendarDate(year: 2026, month: 3, day: 31), location: .init(path: ""))),
      source: "A", unit: "A",
      dimensions: [
        DatasetDimension(
          id: "sex", location: .init(path: ""),
          classification: Located(value: "sex", location: .init(path: "")))
      ], measures: [measure])
    let cells = [0, 5, 10, 124].enumerated().map { index, units in
      ReleasedCell(codes: ["c\(index)"], measure: "fte", value: .released(units, nil))
    }
    #expect(
      ReleasedTable(dataset, cells: cells).csv
        == "sex,value,marker\nc0,0.0,\nc1,0.5,\nc2,1.0,\nc3,12.4,\n")
  }

  private static func released(_ table: SubmittedTable) -> ReleasedTable {
    ReleasedTable(
      table.dataset,
      cells: table.entries.map { entry in
        let value: ReleasedValue =
          switch (entry.value, entry.marker) {
          case (let number?, let marker): .released(number, marker)
          case (nil, .unavailable): .unavailable
          case (nil, .notApplicable): .notApplicable
          default: .withheld
          }
        return ReleasedCell(codes: entry.codes, measure: entry.measure, value: value)
      })
  }
}
