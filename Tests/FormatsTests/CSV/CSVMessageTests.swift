import Testing

@testable import Formats

/// The wording and the place of every problem with CSV, in full.
@Suite struct CSVMessageTests {
  @Test(arguments: cases) func wordsTheProblem(_ text: String, _ expected: String) {
    #expect(report(CSV.parse(source(text)).diagnostics) == expected)
  }

  static let cases: [(String, String)] = [
    (
      "",
      #"""
      0:0+1 csv-empty: The file is empty. Write the names of the columns into the first line, or delete the file.
      """#
    ),
    (
      "\n\n",
      #"""
      0:0+1 csv-empty: The file is empty. Write the names of the columns into the first line, or delete the file.
      """#
    ),
    (
      "a,b\n1,\"2\n3,4\n",
      #"""
      2:3+1 csv-quotes: The quotation mark that begins this cell is never closed. Add the closing `"` at the end of the cell. A quotation mark within a quoted cell is written twice (`""`).
      """#
    ),
    (
      "a,b\n\"1\"x,2\n3,\"say \"hi\" now\"\n",
      #"""
      2:4+1 csv-quotes: Text follows after the quotation mark that closes this cell. Put a comma there if a new cell begins. A quotation mark within a quoted cell is written twice (`""`).
      3:9+1 csv-quotes: Text follows after the quotation mark that closes this cell. Put a comma there if a new cell begins. A quotation mark within a quoted cell is written twice (`""`).
      """#
    ),
    (
      "a,b\n5\" pipe,2\n1, \"x\"\n",
      #"""
      2:2+1 csv-quotes: A quotation mark stands within a cell that does not begin with one. Put the whole cell in quotation marks, with those inside it written twice (`""`). If a space stands before the cell's first quotation mark, delete the space.
      3:4+1 csv-quotes: A quotation mark stands within a cell that does not begin with one. Put the whole cell in quotation marks, with those inside it written twice (`""`). If a space stands before the cell's first quotation mark, delete the space.
      """#
    ),
    (
      "a,b,c\n1,2\n1,2,3,4,5\n1,é\n",
      #"""
      2:3+1 csv-ragged-row: Row 2 has 2 cells, but the header has 3 columns. Add what is missing, from the column `c` on; an empty cell needs its comma too.
      3:7+1 csv-ragged-row: Row 3 has 5 cells, but the header has 3 columns. Delete what is too much from here on. A value that holds a comma must be in double quotes.
      4:3+1 csv-ragged-row: Row 4 has 2 cells, but the header has 3 columns. Add what is missing, from the column `c` on; an empty cell needs its comma too.
      """#
    ),
    (
      "a\n1,2\n",
      #"""
      2:3+1 csv-ragged-row: Row 2 has 2 cells, but the header has 1 column. Delete what is too much from here on. A value that holds a comma must be in double quotes.
      """#
    ),
    (
      "a,,b\n1,2,3\n4,5\n",
      #"""
      1:3+1 csv-header: Column 2 has no name in the header. Write its name, or delete the column with its comma in every row.
      3:3+1 csv-ragged-row: Row 3 has 2 cells, but the header has 3 columns. Add what is missing, from the column `b` on; an empty cell needs its comma too.
      """#
    ),
    (
      "é,b,é\n1,2,3\n",
      #"""
      1:5+1 csv-header: Two columns are named `é`. Rename or delete one of them. (1:1 The first of them is here)
      """#
    ),
    (
      " ,a\n1,2\n",
      #"""
      1:1+1 csv-header: Column 1 has no name in the header. Write its name, or delete the column with its comma in every row.
      """#
    ),
    (
      "\na\n\n\n1\n",
      #"""
      1:1+1 csv-blank-line: A blank line stands in the table. Delete it, or put back the row that is missing. An empty cell in a table of one column is written `""`.
      3:1+1 csv-blank-line: 2 blank lines stand in the table. Delete them, or put back the row that is missing. An empty cell in a table of one column is written `""`.
      """#
    ),
    (
      "a;b\n1;2\n",
      #"""
      1:2+1 csv-separator: The cells are separated by semicolons, not by commas. Save the file again with commas as separators: in Excel as “CSV UTF-8 (Comma delimited)”, in LibreOffice with the field delimiter `,`.
      """#
    ),
    (
      "age\tn\n",
      #"""
      1:4+1 csv-separator: The cells are separated by tabs, not by commas. Save the file again with commas as separators: in Excel as “CSV UTF-8 (Comma delimited)”, in LibreOffice with the field delimiter `,`.
      """#
    ),
    (
      "a|b\n",
      #"""
      1:2+1 csv-separator: The cells are separated by vertical bars, not by commas. Save the file again with commas as separators: in Excel as “CSV UTF-8 (Comma delimited)”, in LibreOffice with the field delimiter `,`.
      """#
    ),
    (
      "sep=;\na;b\n",
      #"""
      1:1+5 csv-separator: The line `sep=;` is an instruction to Excel. Delete the line, and separate the cells by commas.
      """#
    ),
    (
      "a,b\n1,\n2\n",
      #"""
      3:1+1 csv-ragged-row: Row 3 has 1 cell, but the header has 2 columns. Add what is missing, from the column `b` on; an empty cell needs its comma too.
      """#
    ),
    (
      "a,b\n\"x\ny\",1\n3\n",
      #"""
      4:1+1 csv-ragged-row: Row 3 has 1 cell, but the header has 2 columns. Add what is missing, from the column `b` on; an empty cell needs its comma too.
      """#
    ),
  ]
}
