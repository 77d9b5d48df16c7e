import Diagnostics
import Testing

@testable import Content
@testable import Disclosure

@Suite("Tables in content")
struct TableReaderTests {
  static let header = "sex,grade,value,marker\n"

  @Test("A table is read whole, cell by cell, with its places")
  func whole() throws {
    let tree = TemporaryTree(DataExample.files)
    #expect(tree.problems() == [])
    let table = try #require(tree.read().tables.first)
    #expect(table.path == tree.root + "/2026/data/workforce.csv")
    #expect(table.entries.map(\.codes.description).first == #"["all", "lower"]"#)
    #expect(table.entries.map(\.value) == [120, 80, 70, nil, 50, nil])
    #expect(table.entries.map(\.marker) == [nil, nil, nil, .confidential, nil, .confidential])
    #expect(table.entries.allSatisfy { $0.measure == "headcount" })
    let places = table.entries.map { [$0.location.line, $0.location.column] }
    #expect(places.prefix(2) == [[2, 11], [3, 11]])
  }

  @Test("The order of columns and rows, quotes, blanks and line endings don't matter")
  func forms() throws {
    let text = "\u{FEFF}marker,value,\"grade\",sex\r\n[p], 7 ,lower,female\r\n,0,lower,male\r\n"
    let tree = TemporaryTree(DataExample.with(["2026/data/workforce.csv": text]))
    #expect(tree.problems() == [])
    let table = try #require(tree.read().tables.first)
    #expect(table.entries.map(\.codes) == [["female", "lower"], ["male", "lower"]])
    #expect(table.entries.map(\.value) == [7, 0])
    #expect(table.entries.map(\.marker) == [.provisional, nil])
  }

  @Test("Several measures have a column, and full-time equivalents a decimal place")
  func measures() throws {
    let measures = """
      measures:
        - {id: headcount, label: People, kind: headcount}
        - {id: fte, label: Full-time equivalents, kind: fte}
      """
    let text = "sex,grade,measure,value,marker\nmale,lower,fte,12.4,\nmale,lower,headcount,14,\n"
    let tree = TemporaryTree(
      DataExample.with([
        "2026/data/workforce.csv": text, "2026/data/workforce.yaml": DataExample.dataset + measures,
      ]))
    #expect(tree.problems() == [])
    let table = try #require(tree.read().tables.first)
    #expect(table.entries.map(\.measure) == ["fte", "headcount"])
    #expect(table.entries.map(\.value) == [124, 14])
  }

  static let tables: [(table: String, problems: [String])] = [
    (
      "sex,grad,value,marker\nmale,lower,50,\n",
      [
        "1:5: The dataset has no column `grad` [table-column] Did you mean `grade`? The columns are `sex`, `grade`, `value` and `marker`. Delete the column, or add the dimension to the dataset."
      ]
    ),
    (
      "sex,grade,measure,value\nmale,lower,headcount,50\n",
      [
        "1:1: The column `marker` is missing [table-column] Add it, so that the first row is `sex,grade,value,marker`, for example.",
        "1:11: The dataset has no column `measure` [table-column] The dataset has one measure, so delete the column.",
      ]
    ),
    (
      "male,lower,50,\nmale,upper,50,\n",
      [
        "1:15: Column 4 has no name in the header [csv-header] Write its name, or delete the column with its comma in every row."
      ]
    ),
    (
      "male,lower,50\nmale,upper,50\n",
      [
        "1:1: The first row doesn't name the columns of the dataset `workforce` [table-column] Put a first row above it, as in `sex,grade,value,marker`. If each row is one person, delete the file, and export counts by group."
      ]
    ),
    (
      header + "femal,lower,50,\nmale,all,20,\n,upper,1,\nMale,lower,7,\n",
      [
        "2:1: `femal` is not a code of `sex` [table-code] Did you mean `female`? Known: `all`, `female` and `male`. If it is a new one, add it to `codes` in `classifications/sex.yaml`.",
        "3:6: `all` is not a code of `grade` [table-code] `all` is the total, and this dimension has none: add `total` to it in the dataset, or delete the row.",
        "4:1: The code of `sex` is missing [table-code] Write a code; `all` is the total.",
        "5:1: `Male` is not a code of `sex` [table-code] Did you mean `male`? Known: `all`, `female` and `male`. If it is a new one, add it to `codes` in `classifications/sex.yaml`.",
      ]
    ),
    (
      header + "male,lower,50,\nfemale,lower,20,\nmale,lower,50,\n",
      [
        "4:12: A second number for `male`, `lower` [table-duplicate-cell] Delete the row that is wrong. If both are parts, add them up in one row."
      ]
    ),
    (
      header + "all,lower,50,\nfemale,upper,20,\nmale,unknown,50,\n",
      [
        "6 combinations have no row: sex `all`, grade `upper`; sex `all`, grade `unknown`; sex `female`, grade `lower`; and 3 more [table-missing-cells] Release the table again with `sitegen protect`, or add the rows with a value or a marker."
      ]
    ),
    (
      header + "all,lower,50,\nmale,lower,20,\nmale,upper,50,\n",
      [
        "1 combination has no row: sex `all`, grade `upper` [table-missing-cells] Release the table again with `sitegen protect`, or add the rows with a value or a marker."
      ]
    ),
    (
      header,
      [
        "The table has no rows [table-missing-cells] Put the rows in, one for each combination of codes."
      ]
    ),
    (
      header + "male,lower,7391,[c]\nmale,upper,,[p]\nfemale,lower,,\nfemale,upper,7391,c\n",
      [
        "2:12: A number stands beside `[c]`, which stands instead of one [table-marker] Delete the number, or the marker if the number may be seen.",
        "3:12: The number is missing beside `[p]` [table-blank] Write the number, or a marker that stands instead: `[c]`, `[x]` or `[z]`.",
        "4:14: The number is missing [table-blank] Write 0 for none, or leave it empty with `[c]`, `[x]` or `[z]` in the column `marker`.",
        "5:19: This is not a marker [table-marker] Did you mean `[c]`? Markers are `[c]`, `[x]`, `[z]`, `[low]`, `[u]`, `[p]`, `[r]`, `[e]`, `[f]`, `[b]`.",
      ]
    ),
    (
      header + "male,lower,\"7,391\",\nmale,upper,<5,\nfemale,lower,*,\nfemale,upper,-7391,\n",
      [
        "2:12: The digits of the number are separated into groups [table-number] Write digits only, as in `1204`; in a spreadsheet, take the thousands separator out of the cells' format before you save.",
        "3:12: A range such as \u{201C}fewer than\u{201D} stands where a number is due [table-number] Leave the cell empty, and write `[c]` into the column `marker` if it is withheld, `[x]` if it is not known, `[z]` if it can't apply; write 0 for none.",
        "4:14: A sign or word stands where a number is due [table-number] Leave the cell empty, and write `[c]` into the column `marker` if it is withheld, `[x]` if it is not known, `[z]` if it can't apply; write 0 for none.",
        "5:14: The number is less than nought [table-number] A count is 0 or more. If it is a change, give the counts of both times instead.",
      ]
    ),
  ]

  @Test("Each mistake is reported at its cell, with what to do", arguments: tables)
  func problems(table: String, problems: [String]) {
    #expect(DataExample.problems(table: table) == problems)
  }

  @Test("A table with a problem is no table")
  func withProblems() {
    for (table, _) in Self.tables {
      let reading = TemporaryTree(DataExample.with(["2026/data/workforce.csv": table])).read()
      #expect(reading.tables.isEmpty)
    }
  }

  @Test("The text of a table is not kept for reports")
  func sources() {
    let tree = TemporaryTree(DataExample.files)
    let paths = tree.read().sources.keys
    #expect(paths.contains(tree.root + "/2026/data/workforce.yaml"))
    #expect(!paths.contains { $0.hasSuffix(".csv") })
  }

  @Test("Many problems of one table are not all shown")
  func manyProblems() {
    let rows = (0..<400).map { _ in "male,lower,x,\n" }.joined()
    let problems = DataExample.problems(table: Self.header + rows)
    #expect(problems.count == 101)
    #expect(problems.last?.contains("300 more problems are not shown") == true)
  }
}
