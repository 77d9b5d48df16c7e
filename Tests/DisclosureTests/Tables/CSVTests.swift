import Diagnostics
import Model
import Testing

@testable import Disclosure

struct CSVTests {
  @Test func `is a row for each cell`() {
    let place = Location(path: "content/2026/data/x.yaml", line: 1, column: 1)
    func measure(_ id: String, _ kind: MeasureKind) -> DatasetMeasure {
      DatasetMeasure(id: id, location: place, label: id, kind: kind)
    }
    let day = Located(value: CalendarDate(year: 2026, month: 3, day: 31), location: place)
    let dataset = Dataset(
      key: DatasetKey(edition: "2026", dataset: "x"), location: place, title: "X", summary: "X",
      population: Located(value: "staff", location: place), time: .snapshot(day), source: "X",
      unit: "employees",
      dimensions: [
        DatasetDimension(
          id: "grade", location: place, classification: Located(value: "grade", location: place))
      ],
      measures: [measure("headcount", .headcount), measure("fte", .fullTimeEquivalent)])
    func cell(_ code: String, _ measure: String, _ value: ReleasedValue) -> ReleasedCell {
      ReleasedCell(codes: [code], measure: measure, value: value)
    }
    let table = ReleasedTable(
      dataset,
      cells: [
        cell("all", "headcount", .released(1204, nil)), cell("all", "fte", .released(10_005, nil)),
        cell("low", "headcount", .withheld), cell("low", "fte", .notApplicable),
        cell("high", "headcount", .released(0, .revised)), cell("high", "fte", .released(4, nil)),
      ])
    #expect(
      table.csv == """
        grade,measure,value,marker
        all,headcount,1204,
        all,fte,1000.5,
        low,headcount,,[c]
        low,fte,,[z]
        high,headcount,0,[r]
        high,fte,0.4,

        """)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
    ("=SUM(A1)", "'=SUM(A1)"), ("+44", "'+44"), ("@x", "'@x"), ("-x", "'-x"), ("\tx", "'\tx"),
    ("-12", "-12"), ("-12.4", "-12.4"), ("-1.2.3", "'-1.2.3"), ("-", "'-"), ("-.5", "'-.5"),
    ("=1,2", "\"'=1,2\""), ("", ""),
  ])
  func `runs nothing in a spreadsheet`(text: String, field: String) {
    #expect(CSVField.text(text) == field)
  }
}
