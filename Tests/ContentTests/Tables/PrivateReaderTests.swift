import Content
import Diagnostics
import Testing

@testable import Disclosure

@Suite("Raw tables")
struct PrivateReaderTests {
  static let layout = """
    layout:
      columns: sex
      names:
        Pay band: grade
        Women: female
        Men: male
        Grand total: all
      blanks: none
    """

  @Test("A raw table needs no markers, and may hold labels")
  func labels() {
    let result = DataExample.raw(
      "Grade,Sex,Value\nlower grades,FEMALE,3\nLower grades,Male,4\nlower,all employees,7\n")
    #expect(result.problems == [])
    #expect(result.tables == 1)
  }

  @Test("An export with a column for each category is read as its layout says")
  func pivoted() throws {
    let table = try #require(
      Self.read("Pay band,WOMEN,Men,Grand total\nLower grades,3,,3\nupper,[x],4,[z]\n").first)
    #expect(
      table.entries.map(\.codes) == [
        ["female", "lower"], ["male", "lower"], ["all", "lower"], ["female", "upper"],
        ["male", "upper"], ["all", "upper"],
      ])
    #expect(table.entries.map(\.value) == [3, 0, 3, nil, 4, nil])
    #expect(table.entries.map(\.marker) == [nil, nil, nil, .unavailable, nil, .notApplicable])
    let place = try #require(table.entries.first?.location)
    #expect([place.line, place.column] == [2, 14])
  }

  static let tables: [(table: String, layout: String, problems: [String])] = [
    (
      "sex,grade,value\nmale,lower,<5\nfemale,lower,\nmale,upper,-2\n", "",
      [
        "2:12: A range such as \u{201C}fewer than\u{201D} stands where a number is due [table-number] Export the count itself: `sitegen protect` withholds what must not be seen.",
        "3:14: The number is missing [table-blank] Write 0 for none, or `[x]` in a column `marker` if it is not known.",
        "4:12: The number is less than nought [table-number] A count is 0 or more. If it is a change, give the counts of both times instead.",
      ]
    ),
    (
      "sex,grade,value,marker\nmale,lower,,[c]\n", "",
      [
        "2:13: `[c]` stands in a raw table [table-marker] Export the count itself: `sitegen protect` withholds what must not be seen."
      ]
    ),
    (
      "sex,grade,value\nmale,Jo Bloggs,7391\nmal,lower,7391\n", "",
      [
        "2:6: This is not a code of `grade` [table-code] Known: `lower`, `upper` and `unknown`. If it is what the export calls one of them, use the code, or explain the word with `names` in the dataset's `layout`. If it is a new one, add it to `codes` in `classifications/grade.yaml`.",
        "3:1: This is not a code of `sex` [table-code] Did you mean `male`? Known: `all`, `female` and `male`. If it is what the export calls one of them, use the code, or explain the word with `names` in the dataset's `layout`. If it is a new one, add it to `codes` in `classifications/sex.yaml`.",
      ]
    ),
    (
      "sex,grade,Persons\nmale,lower,7391\n", "",
      [
        "1:1: The column `value` is missing [table-column] Name the column of numbers `value`. If each row is one person, delete the file, and export counts by group.",
        "1:11: The heading of column C is none of the dataset's [table-column] The columns are `sex`, `grade` and `value`. What the export calls them goes under `names` in the dataset's `layout`; if it has a column for each category, `columns` says of which dimension.",
      ]
    ),
    (
      "Jo Bloggs,male,7391\nSam Smith,female,7391\n", "",
      [
        "1:1: The first row doesn't name the columns of the dataset `workforce` [table-column] Put a first row above it, as in `sex,grade,value`. If each row is one person, delete the file, and export counts by group."
      ]
    ),
    (
      "male,7391,7391\nfemale,7391,7391\n", "",
      ["1:11: Two columns have the same name [csv-header] Rename or delete one of them."]
    ),
    (
      "grade,sex,7391\nlower,male\n", "",
      [
        "1:1: The column `value` is missing [table-column] Name the column of numbers `value`. If each row is one person, delete the file, and export counts by group.",
        "1:11: The heading of column C is none of the dataset's [table-column] The columns are `sex`, `grade` and `value`. What the export calls them goes under `names` in the dataset's `layout`; if it has a column for each category, `columns` says of which dimension.",
        "2:7: Row 2 has 2 cells, but the header has 3 columns [csv-ragged-row] Add what is missing, from column 3 on; an empty cell needs its comma too.",
      ]
    ),
    (
      "Pay band,Women,Men,Total\nlower,7391,7391,7391\n", layout,
      [
        "1:20: The heading of column D is none of the dataset's [table-column] If it is a category of `sex`, say which with `names` in the dataset's `layout`; if each row is one cell, delete `columns` of the `layout`; otherwise delete the column."
      ]
    ),
    (
      "Pay band,Women,Men,Jane Archer,Mem\nlower,7391,7391,7391,7391\n", layout,
      [
        "1:20: The heading of column D is none of the dataset's [table-column] If it is a category of `sex`, say which with `names` in the dataset's `layout`; if each row is one cell, delete `columns` of the `layout`; otherwise delete the column.",
        "1:32: The heading of column E is none of the dataset's [table-column] If it is a category of `sex`, say which with `names` in the dataset's `layout`; if each row is one cell, delete `columns` of the `layout`; otherwise delete the column.",
      ]
    ),
    (
      "grade,femal,Men\nlower,7391,7391\n", layout,
      [
        "1:7: The heading of column B is none of the dataset's [table-column] Did you mean `female`? If it is a category of `sex`, say which with `names` in the dataset's `layout`; if each row is one cell, delete `columns` of the `layout`; otherwise delete the column."
      ]
    ),
    (
      "grade,sex,value\nlower,male,7391\n", layout,
      [
        "1:1: No column is a category of `sex` [table-column] The dataset's `layout` says that there is one for each. Say with `names` what the columns mean, or delete `columns` of the `layout` if each row is one cell.",
        "1:7: The heading of column B is none of the dataset's [table-column] If it is a category of `sex`, say which with `names` in the dataset's `layout`; if each row is one cell, delete `columns` of the `layout`; otherwise delete the column.",
        "1:11: The heading of column C is none of the dataset's [table-column] The dataset's `layout` says that categories are columns. If each row is one cell, delete `columns` of the `layout`.",
      ]
    ),
    (
      "grade,Women,female,Men\nlower,7391,7391,7391\n", layout,
      ["1:13: A second column for `female` [table-column] Delete one of the two."]
    ),
    (
      "grade,Women,Men\nlower,7391,7391\nLower grades,7391,7391\n", layout,
      [
        "3:14: A second number for `female`, `lower` [table-duplicate-cell] Delete the row that is wrong. If both are parts, add them up in one row.",
        "3:19: A second number for `male`, `lower` [table-duplicate-cell] Delete the row that is wrong. If both are parts, add them up in one row.",
      ]
    ),
    (
      "grade,Women,Men\nlower,,7391\n", layout.replacing("  blanks: none", with: ""),
      [
        "2:7: The number is missing [table-blank] Write 0 for none. If every empty cell of the export means none, add `blanks: none` to the dataset's `layout`."
      ]
    ),
  ]

  @Test("What is wrong is said by its place, and nothing of it is repeated", arguments: tables)
  func problems(table: String, layout: String, problems: [String]) {
    let result = DataExample.raw(table, layout: layout)
    #expect(result.problems == problems)
    #expect(result.tables == 0)
    for secret in ["7391", "Bloggs", "Smith", "Archer"] {
      #expect(!result.problems.contains { $0.contains(secret) })
    }
  }

  @Test("An export of one dimension is read by its titles, labels and names, without `columns`")
  func plainExport() {
    for heading in ["Headcount", "HEADCOUNT", "No.", "value"] {
      let result = DataExample.raw(
        "Sex,Grade,\(heading)\nAll employees,lower,3\nMen,Lower,3\n",
        layout: "layout:\n  names: {Men: male, No.: value}\n")
      #expect(result.problems == [], "\(heading)")
      #expect(result.tables == 1)
    }
  }

  @Test("A total that the dataset names and the table lacks is a warning, and the table is read")
  func totals() {
    let rows = DataExample.raw("sex,grade,value\nmale,lower,7391\nfemale,lower,7391\n")
    #expect(
      rows.problems == [
        "1:1: The table has no rows for \u{201C}All employees\u{201D}, the total of `sex` [table-without-total] Export the totals as well, with the code `all`; or, if there are to be none, delete `total` of `sex` in the dataset."
      ])
    #expect(rows.tables == 1)
    let columns = DataExample.raw("Pay band,Women,Men\nlower,7391,7391\n", layout: Self.layout)
    #expect(
      columns.problems == [
        "1:1: The table has no column for \u{201C}All employees\u{201D}, the total of `sex` [table-without-total] Export the totals as well and say with `names` which column they are, with the code `all`; or, if there are to be none, delete `total` of `sex` in the dataset."
      ])
    // The grade has no total, and need not have one.
    #expect(DataExample.raw("sex,grade,value\nall,lower,2\nmale,lower,2\n").problems == [])
  }

  @Test("Apostrophes and dashes of labels may be typed in any way")
  func apostrophes() {
    let sex = DataExample.sex.replacing(
      "label: Male", with: "label: \"Men\u{2019}s \u{2013} all\"")
    for word in ["Men's - all", "men\u{2019}s \u{2014} ALL", "Men\u{2BC}s \u{2011} all"] {
      let result = DataExample.raw(
        "sex,grade,value\nall,lower,1\n\(word),lower,1\n", ["classifications/sex.yaml": sex])
      #expect(result.problems == [], "\(word)")
    }
  }

  @Test("A label that several codes share is no word for any of them")
  func sharedLabels() {
    let sex = DataExample.sex.replacing("label: Male", with: "label: Female")
    let result = DataExample.raw(
      "sex,grade,value\nFemale,lower,1\nfemale,lower,2\n", layout: "",
      ["classifications/sex.yaml": sex])
    #expect(
      result.problems == [
        "2:1: Several codes of `sex` have this label [table-code] Write the code itself instead of the label."
      ])
  }

  @Test("A table whose dataset is missing is an error that says where to write it")
  func withoutDataset() {
    let tree = TemporaryTree(DataExample.files)
    let folder = TemporaryTree(["2026/data/leavers.csv": "sex,value\nmale,1\n"])
    let result = PrivateReader.read(
      root: folder.root + "/", files: [], content: tree.root, reading: tree.read(), jobs: 1)
    let lines = result.diagnostics.map { TemporaryTree.line($0, root: folder.root) }
    #expect(
      lines == [
        "2026/data/leavers.csv: Nothing says what this raw table counts [table-without-dataset] Write `\(tree.root)/2026/data/leavers.yaml` with a title, the population, the date and the dimensions. It is published, so it belongs into the content folder, and holds no count."
      ])
  }

  @Test("A dataset that can't be read is not said to be missing")
  func brokenDataset() {
    let tree = TemporaryTree(
      DataExample.with(["2026/data/workforce.yaml": "title: Workforce\n"]))
    let folder = TemporaryTree(["2026/data/workforce.csv": "sex,value\nmale,1\n"])
    let result = PrivateReader.read(
      root: folder.root, files: [], content: tree.root, reading: tree.read(), jobs: 1)
    #expect(result.diagnostics.isEmpty && result.tables.isEmpty)
  }

  @Test("Only the files that were named are read")
  func namedFiles() {
    let tree = TemporaryTree(
      DataExample.with([
        "2026/data/other.yaml": DataExample.dataset, "2026/data/other.csv": DataExample.table,
      ]))
    let raw = "sex,grade,value\nall,lower,1\nmale,lower,1\n"
    let folder = TemporaryTree([
      "2026/data/workforce.csv": raw, "2026/data/other.csv": "nonsense", "notes.csv": "x",
    ])
    let elsewhere = TemporaryTree(["2026/data/workforce.csv": raw])
    func read(_ files: [String]) -> (keys: [String], problems: [String]) {
      let result = PrivateReader.read(
        root: folder.root, files: files, content: tree.root, reading: tree.read(), jobs: 1)
      return (
        result.tables.map(\.dataset.key.dataset),
        result.diagnostics.map { TemporaryTree.line($0, root: folder.root) }
      )
    }
    let file = folder.root + "/2026/data/workforce.csv"
    #expect(read([file, folder.root + "/2026/../2026/data/workforce.csv"]).keys == ["workforce"])
    #expect(read([file]).problems == [])
    #expect(
      read([elsewhere.root + "/2026/data/workforce.csv"]).problems.first?.contains("lies outside")
        == true)
    #expect(read([folder.root + "/notes.csv"]).problems.first?.contains("not at the place") == true)
    #expect(
      read([folder.root + "/none.csv"]).problems == [
        "none.csv: The file can't be found [raw-folder] Check the name and the folder that you are in."
      ])
  }

  @Test("What has no place among raw tables is named, and the rest is read")
  func misplaced() {
    let tree = TemporaryTree(DataExample.files)
    let folder = TemporaryTree([
      "README.md": "x", ".gitignore": "*", "2026/workforce.csv": "x", "2026/data/pay.xlsx": "x",
      "2026/data/workforce.csv": "sex,grade,value\nall,lower,1\nmale,lower,1\n",
    ])
    let result = PrivateReader.read(
      root: folder.root, files: [], content: tree.root, reading: tree.read(), jobs: 3)
    let lines = result.diagnostics.map { TemporaryTree.line($0, root: folder.root) }
    #expect(
      lines == [
        "2026/data/pay.xlsx: This is not a raw table at its place, and is not read [raw-misplaced] Save the sheet as CSV (in Excel \u{201C}CSV UTF-8\u{201D}) beside it, and move this file elsewhere.",
        "2026/workforce.csv: This is not a raw table at its place, and is not read [raw-misplaced] Raw tables are files such as `ROOT/2026/data/workforce-by-sex.csv`. Move this one there, or elsewhere.",
      ])
    #expect(result.tables.count == 1)
  }

  @Test("Without a folder of raw tables it says where to make one")
  func noFolder() {
    let tree = TemporaryTree(DataExample.files)
    let result = PrivateReader.read(
      root: tree.root + "/nowhere", files: [], content: tree.root, reading: tree.read(), jobs: 1)
    #expect(result.diagnostics.map(\.code.id) == ["raw-folder"])
    #expect(result.diagnostics.first?.severity == .error)
  }

  private static func read(_ table: String) -> [RawTable] {
    let tree = TemporaryTree(
      DataExample.with(["2026/data/workforce.yaml": DataExample.dataset + layout]))
    let folder = TemporaryTree(["2026/data/workforce.csv": table])
    return PrivateReader.read(
      root: folder.root, files: [], content: tree.root, reading: tree.read(), jobs: 1
    ).tables
  }
}
