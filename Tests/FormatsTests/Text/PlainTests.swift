import Testing

@testable import Formats

@Suite("Words as people type them")
struct PlainTests {
  @Test(
    "Capitals, spaces, apostrophes, quotation marks and dashes make no difference",
    arguments: [
      ("Chief Executive\u{2019}s  Department", "chief executive's department"),
      ("Chief Executive\u{2BC}s Department ", "chief executive's department"),
      ("16\u{2013}24", "16-24"), ("16\u{2012}24", "16-24"), ("16\u{2212}24", "16-24"),
      ("16\u{2011}24", "16-24"), ("non\u{AD}binary", "nonbinary"),
      ("\u{201C}Other\u{201D}", "\"other\""), ("Not\u{A0}declared\t", "not declared"),
      ("", ""), ("É", "é"),
    ])
  func plain(text: String, expected: String) {
    #expect(text.plain == expected)
    #expect(expected.plain == expected)
  }

  @Test("Words that differ in letters or digits stay different")
  func different() {
    #expect("16-24".plain != "1624".plain)
    #expect("Roma".plain != "Romà".plain)
  }

  @Test(
    "Columns have the letters of a spreadsheet",
    arguments: [
      (0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
    ])
  func letters(index: Int, letters: String) {
    #expect(SpreadsheetColumn.letters(index) == letters)
  }
}
