import Diagnostics
import Formats
import Testing

@testable import Disclosure
@testable import Downloads
@testable import Figures

/// The CSV file of a figure.
struct CSVTests {
  @Test func `numbers are for machines and markers stand beside them`() {
    #expect(
      Samples.table.csv == """
        ethnicity,ethnicity_label,headcount,headcount_marker,share,share_marker,gap,gap_marker,by,by_marker
        all,All,1204,,,[z],,[z],No date,
        asian,"'=Asian, or ""Asian British\""",125,,12.4,,-1.5,,31 March 2028,
        indian,of which Indian,20,[p],0.0,[low],0.5,,,[z]
        other,Any other,,[c],,[c],,[x],,[z]

        """)
  }

  @Test func `the header is that of the schema, and the key names a row`() throws {
    let read = try Self.read(Samples.table.csv)
    #expect(read.header == Samples.table.schema.columns.map(\.name))
    #expect(Samples.table.schema.key == ["ethnicity"])
    #expect(Set(read.rows.map { $0[0] }).count == Samples.table.rows.count)
    let dataset = try Self.read(Samples.figures.table.csv)
    #expect(dataset.header == Samples.figures.schema.columns.map(\.name))
    #expect(Samples.figures.schema.key == ["ethnicity", "grade", "measure"])
    #expect(Set(dataset.rows.map { $0.prefix(3) }).count == Samples.figures.table.cells.count)
  }

  @Test func `columns of one name get different ones`() {
    let table = FigureTable(
      caption: "", notes: [], rowHeading: "Share", rowID: "share",
      columns: ["share", "share_label", "share_marker", "share"].map {
        Samples.column($0, $0, .count(decimals: 0), .value)
      }, rows: [])
    let names = table.schema.columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.prefix(3) == ["share", "share_label", "share_2"])
  }

  /// What a spreadsheet would run, in front of everything that could follow.
  @Test(arguments: ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
  func `formulas are made harmless`(_ start: String) throws {
    for rest in ["", "1+1", "SUM(A1)", "cmd|' /C calc'!A0", "\"x", ",", "1.2.3", ".", "-", " 1"] {
      let text = start + rest
      let written = CSVField.text(text)
      let quoted =
        "\"'"
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
      #expect(written == "'" + text || written == quoted, "\(text.debugDescription)")
      // Our own reader takes no carriage return without a line feed.
      guard start != "\r" else { continue }
      let field = try #require(try Self.read("a,b\n" + written + ",\n").rows.first?.first)
      #expect(field == "'" + text, "\(text.debugDescription)")
    }
  }

  @Test(arguments: ["-1", "-0.5", "-1204", "1.5", "0", "", "a=b", "'=", "1-2", "é", "“=1”"])
  func `other text and negative numbers stay as they are`(_ text: String) throws {
    let csv = "a,b\n" + CSVField.text(text) + ",\n"
    #expect(try Self.read(csv).rows.first?.first == text)
  }

  /// Every text of up to four of these characters, in cells of both ends of a line.
  @Test func `every text comes back`() throws {
    let alphabet: [Character] = ["a", ",", "\"", "\n", " ", "'", "\u{301}", ";"]
    var texts = [""]
    var all = texts
    for _ in 0..<4 {
      texts = texts.flatMap { text in alphabet.map { text + String($0) } }
      all += texts
    }
    let safe = all.filter { !$0.hasPrefix("\n") }
    let rows = safe.enumerated().map { place, text in
      FigureRow(id: "r\(place)", label: text, shortLabel: "", cells: [Samples.words(text)])
    }
    let table = FigureTable(
      caption: "", notes: [], rowHeading: "", rowID: "row",
      columns: [Samples.column("words", "", .words, .detail)], rows: rows)
    let read = try Self.read(table.csv)
    #expect(read.rows.count == safe.count)
    for (row, text) in zip(read.rows, safe) {
      #expect(Array(row[1].utf8) == Array(text.utf8) && Array(row[2].utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: [
    (0, 0, "0"), (0, 1, "0.0"), (5, 1, "0.5"), (-5, 1, "-0.5"), (-5, 2, "-0.05"),
    (1_234_567, 0, "1234567"), (1_234_567, 3, "1234.567"), (-12, 1, "-1.2"),
    (Int.min, 0, "-9223372036854775808"),
  ])
  func `a number is digits, a point and a minus`(_ units: Int, _ decimals: Int, _ text: String) {
    #expect(RoundedNumber(units: units, decimals: decimals).machineText == text)
  }

  static func read(_ csv: String) throws -> (header: [String], rows: [[String]]) {
    let (table, problems) = CSV.parse(SourceFile(path: "x.csv", bytes: Array(csv.utf8)))
    #expect(problems == [])
    let read = try #require(table)
    #expect(read.isComplete)
    return (read.header.map(\.text), read.rows.map { $0.map(\.text) })
  }
}
