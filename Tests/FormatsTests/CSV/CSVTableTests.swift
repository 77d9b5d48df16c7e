import Diagnostics
import Testing

@testable import Formats

@Suite struct CSVTableTests {
  private func texts(_ text: String) -> [[String]]? {
    let (table, diagnostics) = CSV.parse(source(text))
    #expect(report(diagnostics) == "")
    return table.map { table in ([table.header] + table.rows).map { $0.map(\.text) } }
  }

  /// The first are the rules of RFC 4180, section 2, one by one.
  @Test(arguments: [
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("a,b\n1 , 2\n", [["a", "b"], ["1 ", " 2"]]),
    ("\"aaa\",\"bbb\"\r\nzzz,yyy", [["aaa", "bbb"], ["zzz", "yyy"]]),
    ("\"aaa\",\"b\r\nbb\"\r\nzzz,yyy", [["aaa", "b\nbb"], ["zzz", "yyy"]]),
    ("a,b\n\"a,\"\"b\",\"\"\"\"\n", [["a", "b"], ["a,\"b", "\""]]),
    ("a,b\n,\n\"\",\"\"\"\"\"\"\n", [["a", "b"], ["", ""], ["", "\"\""]]),
    ("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a\n\"\"\n1\n", [["a"], [""], ["1"]]),
    ("a,b\n", [["a", "b"]]),
    ("a", [["a"]]),
    ("a,b\n1,2\n\n\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,\n", [["a", "b"], ["1", ""]]),
    ("a,b\n=1+1,;\t|\n", [["a", "b"], ["=1+1", ";\t|"]]),
    ("a b,Môn 😀\n£5,–\n", [["a b", "Môn 😀"], ["£5", "–"]]),
  ])
  func readsCells(_ text: String, _ expected: [[String]]) {
    #expect(texts(text) == expected)
  }

  @Test func placesCells() {
    let table = CSV.parse(source("é,\"n\"\n\"two\nlines\",x\n😀£,\n")).table
    let cells = table.map { table in ([table.header] + table.rows).flatMap { $0 } } ?? []
    let places = cells.map { "\($0.location.line):\($0.location.column)+\($0.location.length)" }
    #expect(places == ["1:1+1", "1:3+3", "2:1+4", "3:8+1", "4:1+2", "4:4+1"])
    #expect(cells.map(\.isQuoted) == [false, true, true, false, false, false])
  }

  @Test func findsColumnsByName() {
    let table = CSV.parse(source("age,count\n16 to 24,7\n")).table
    #expect(table?.column(named: "count") == 1)
    #expect(table?.column(named: "Count") == nil)
    #expect(table?.rows.first?.location == Location(path: "file", line: 2, column: 1, length: 8))
  }

  @Test func leavesOutRowsWithErrors() {
    let (table, diagnostics) = CSV.parse(source("a,b\n1,2\n3\n\"4\"x,5\n6,7\n"))
    #expect(diagnostics.map(\.code.id) == ["csv-ragged-row", "csv-quotes"])
    #expect(table?.rows.map { $0.map(\.text) } == [["1", "2"], ["6", "7"]])
    #expect(table?.isComplete == false)
  }

  @Test(arguments: ["", "\n\n", "a,,b\n1,2,3\n", "a,a\n1,2\n", "a;b\n", "a,b\n\"1,2\n", "a\"\n1\n"])
  func givesNoTableWhenItsColumnsCannotBeKnown(_ text: String) {
    let (table, diagnostics) = CSV.parse(source(text))
    #expect(table == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test func limitsColumnsAndCellSizes() {
    let wide = Array(repeating: "x", count: 1_001).joined(separator: ",")
    #expect(
      report(CSV.parse(source(wide)).diagnostics)
        == "1:2001+1 csv-too-large: Row 1 has more than 1,000 cells. Publish totals by group, not "
        + "one row for each person, and leave out what no figure needs.")
    let long = "a\n" + String(repeating: "x", count: 100_001) + "\n1\n"
    let (table, found) = CSV.parse(source(long))
    #expect(found.map(\.code.id) == ["csv-too-large"])
    #expect(table?.rows.map { $0.map(\.text) } == [["1"]])
    let many = "a,b\n" + String(repeating: ",\n", count: 1_000_000)
    #expect(CSV.parse(source(many)).diagnostics.map(\.code.id) == ["csv-too-large"])
  }
}
