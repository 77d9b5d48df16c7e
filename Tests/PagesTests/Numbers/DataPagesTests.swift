import Figures
import Testing

@testable import Disclosure
@testable import Pages

struct DataPagesTests {
  private static func text(_ path: String) throws -> String {
    try BuiltSite.shared("numbers").text(path)
  }

  /// The text of a page without its tags, each run of spaces as one.
  private static func words(_ path: String) throws -> String {
    var words = ""
    var isTag = false
    for character in try text(path) {
      if character == "<" { isTag = true }
      if !isTag { words.append(character) }
      if character == ">" {
        isTag = false
        words.append(" ")
      }
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a dataset has its table with figures beside the counts`() throws {
    let page = try Self.text("2026/data/workforce-ethnicity/index.md")
    #expect(
      page.contains(
        """
        **Employees by ethnicity, 31 March 2026** Percentages are of those who declared: 1,040. \
        Percentages are rounded to one decimal place.

        | Ethnicity | Employees | Share of those who declared | Working-age residents | Difference \
        (percentage points) |
        | --- | ---: | ---: | ---: | ---: |
        | All | 1,204 | \\[z\\] | \\[z\\] | \\[z\\] |
        | Asian | 125 | 12.0% | 10.4% | +1.6 |
        | of which Indian | 0 | 0.0% | \\[x\\] | \\[x\\] |
        | of which Any other Asian background | \\[c\\] | \\[c\\] | \\[x\\] | \\[x\\] |
        | Black | 67 | 6.4% | 7.0% | −0.6 |
        | White | 848 | 81.5% | 81.0% | +0.5 |
        | Ethnic minorities | 192 | 18.5% | \\[x\\] | \\[x\\] |
        """))
    #expect(page.contains("| Ethnic minorities | 18.5% | 20% | 31 March 2028 | −1.5 |"))
    #expect(
      page.contains("| Asian | 9.0% | 12.0% | +3.0 |"), "what changed since the edition before")
  }

  @Test func `each number can be found by row and column`() throws {
    let page = try Self.text("2026/data/workforce-ethnicity/index.html")
    #expect(page.contains(#"<th role="columnheader" scope="col">Ethnicity</th>"#))
    #expect(
      page.contains(#"<th role="rowheader" scope="row" class="depth-1">of which Indian</th>"#))
    #expect(
      page.contains(
        #"<td role="cell" class="number"><span class="label">Employees: </span>1,204</td>"#))
    #expect(
      page.contains(
        #"<div class="table-scroll" role="region" tabindex="0" aria-labelledby="page.table-1">"#))
    #expect(page.contains(#"<figcaption id="page.table-1">"#))
  }

  @Test func `only the markers in use are explained`() throws {
    func explained(_ name: String) throws -> [String] {
      let page = try Self.text("2026/data/\(name)/index.html")
      return Marker.allCases.map(\.text).filter { page.contains("<dt>\($0)</dt>") }
    }
    #expect(try explained("workforce-ethnicity") == ["[c]", "[x]", "[z]"])
    #expect(try explained("leavers") == ["[p]"])
    #expect(try explained("recruitment") == ["[c]", "[z]"])
    #expect(try explained("unreleased") == [])
    let methods = try Self.text("methods/index.html")
    #expect(Marker.allCases.allSatisfy { methods.contains("<dt>\($0.text)</dt>") })
  }

  @Test func `facts, notes and rules stand on the page`() throws {
    let page = try Self.words("2026/data/workforce-ethnicity/index.html")
    for fact in [
      "Employees of the council, as at 31 March 2026.",
      "Who is in and who is not Everyone with a contract of employment",
      "Counted on 31 March 2026", "Source Human resources system", "Unit employees",
      "Percentages are of those who declared;", "Status Final",
      "Declaration rate For ethnicity, it can’t be shown: [c]",
      "Compared with Working-age residents. Source: Census 2021, Town",
      "Combined category Ethnic minorities: Asian and Black together",
      "Categories Ethnicity: Ethnicity (2021), Office for National Statistics",
      "Agency workers are &lt;not&gt; counted.",
      "Numbers from 1 April 2023 on can’t be compared with those before",
      "Counts from 1 to 4 are withheld", "A count of none is shown as 0.",
      "A group of fewer than 10 is withheld as a whole.",
      "No group is shown to be all in the same category of ethnicity.",
      "3 of 9 numbers are withheld (33.3%).",
    ] { #expect(page.contains(fact), "\(fact)") }
    let before = try Self.words("2025/data/workforce-ethnicity/index.html")
    #expect(before.contains("1,000 of 1,150 (87.0%) declared their ethnicity"))
    #expect(before.contains("No number of this table is withheld."))
    let leavers = try Self.words("2026/data/leavers/index.html")
    #expect(leavers.contains("Provisional: these numbers may still change."))
    #expect(leavers.contains("Every count is rounded to the nearest multiple of 5."))
    #expect(leavers.contains("can’t be compared with those before : Grades were redrawn."))
  }

  @Test func `the download is what was released`() throws {
    let site = try BuiltSite.shared("numbers")
    let file = try site.text("2026/data/workforce-ethnicity/workforce-ethnicity.csv")
    #expect(file.hasPrefix("ethnicity,value,marker\nall,1204,\nasian,125,\nindian,0,\n"))
    #expect(file.contains("\nother-asian,,[c]\n"))
    let page = try Self.text("2026/data/index.html")
    let size = "\(file.utf8.count) bytes"
    #expect(
      page.contains(
        #"<a href="workforce-ethnicity/workforce-ethnicity.csv" type="text/csv" download>"#
          + "workforce-ethnicity.csv</a> (CSV, \(size))</li>"))
    #expect(site.files["2026/data/unreleased/unreleased.csv"] == nil)
    #expect(try Self.words("2026/data/unreleased/index.html").contains("not been released yet"))
  }

  @Test func `tallies of audits are no datasets of their own`() throws {
    let site = try BuiltSite.shared("numbers")
    #expect(site.files["2026/data/audit-anti-racism-spring/index.html"] == nil)
    #expect(try !Self.text("2026/data/index.html").contains("audit-anti-racism-spring"))
    let methods = try Self.words("methods/index.html")
    #expect(methods.contains("where at least 10 people answered"))
  }

  @Test func `the navigation and the sitemap lead to the data`() throws {
    let page = try Self.text("2026/plans/index.html")
    #expect(page.contains(#"<li><a href="../data/">Data</a></li>"#))
    #expect(try Self.words("2026/index.html").contains("Data 6 datasets"))
    #expect(try !Self.text("2027/index.html").contains(">Data</a>"))
    let map = try Self.text("sitemap.xml")
    #expect(map.contains("<loc>https://town.example/equality/2026/data/grades/</loc>"))
    #expect(map.contains("<loc>https://town.example/equality/methods/</loc>"))
    let old = try Self.text("2025/data/workforce-ethnicity/index.html")
    #expect(old.contains(#"<a href="../../../2026/data/workforce-ethnicity/">See this page in"#))
  }

  @Test func `methods say what was applied and how much is withheld`() throws {
    let page = try Self.words("methods/index.html")
    for words in [
      "In 5 datasets a count below 5 is small.", "In 1 dataset a count below 10 is small.",
      "In 5 datasets a count of none is shown as 0",
      "In 1 dataset a count of none is withheld like a small one",
      "In 1 dataset, a group of fewer than 10 is withheld as a whole.",
      "In 1 dataset every count is rounded to the nearest multiple of 5",
      "Workforce by ethnicity What is protected: counts from 1 to 4 Smallest group shown: 10 "
        + "Numbers: 9 Withheld: 3 (33.3%)",
      "Ethnicity by grade What is protected: counts from 0 to 9",
      "Leavers What is protected: every count, rounded to multiples of 5",
      "percentages are worked out from the rounded counts",
    ] { #expect(page.contains(words), "\(words)") }
    let none = try BuiltSite.shared("minimal").text("methods/index.html")
    #expect(none.contains("No table has been published here yet."))
    #expect(!none.contains("What we promise"))
  }

  @Test func `a withheld number leaves no trace`() throws {
    let site = try BuiltSite.shared("numbers")
    for (path, bytes) in site.files where path.hasPrefix("2026/data/contracts/") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("style="), "\(path)")
      if path.hasSuffix(".csv") { #expect(page.contains("high,fixed,asian,,[c]\n")) }
    }
    let tables = try BuiltSite.shared("numbers").text("2026/data/contracts/index.md")
    #expect(tables.contains("| Grades 10 and above | \\[c\\] | \\[c\\] |"))
  }

  @Test func `what changed lists tables, too`() throws {
    let page = try Self.text("2026/changes/index.md")
    #expect(!page.contains("Nothing changed"))
    #expect(page.contains("## Tables with new numbers\n\n- ["))
    #expect(page.contains("## New tables\n\n- ["))
  }
}
