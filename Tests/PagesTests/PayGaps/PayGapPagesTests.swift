import Testing

@testable import Pages

/// The pay gaps of the sample, as readers get them.
struct PayGapPagesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("content") }

  @Test func `signs are words, and the change is in percentage points`() throws {
    let markdown = try site.text("2026/pay-gaps/sex/index.md")
    #expect(
      markdown.contains(
        "- Women’s median hourly pay is 2.1% lower than men’s. The gap has narrowed by 1.4 "
          + "percentage points since 31 March 2024.\n"))
    #expect(markdown.contains("- Women’s mean bonus is 9.2% higher than men’s.\n"))
    #expect(
      try site.text("2026/pay-gaps/disability/index.md").contains(
        "The median hourly pay of disabled employees is 2.2% higher than that of employees who are "
          + "not disabled."))
  }

  @Test func `years of earlier editions and before stand beside each other`() throws {
    #expect(
      try site.text("2026/pay-gaps/sex/index.md").contains(
        "| Median hourly pay gap | 5.9% | 4.7% | 3.5% | 2.1% | −1.4 |\n"))
    #expect(
      try site.text("2025/pay-gaps/sex/index.md").contains(
        "| Median hourly pay gap | 5.9% | 4.7% | 3.5% | −1.2 |\n"))
  }

  @Test func `a quarter is a row`() throws {
    let page = try site.text("2026/pay-gaps/sex/index.md")
    #expect(page.contains("| Upper quarter | 34.8% | 65.2% |\n"))
    #expect(page.contains("| Lower quarter | 29.8% | 70.2% |\n"))
  }

  @Test func `a withheld group is withheld in all, and the marker explained`() throws {
    let markdown = try site.text("2026/pay-gaps/ethnicity/index.md")
    #expect(
      markdown.contains(
        "| Upper quarter | 93.4% | 2.9% | 2.1% | \\[c\\] | \\[c\\] |\n"))
    #expect(markdown.contains("- Other ethnic group: \\[c\\]\n"))
    #expect(markdown.contains("Withheld, so that nobody can work out what few people are paid."))
    #expect(
      markdown.contains("Groups of fewer than 50 people are withheld, and others with them"))
    #expect(!(try site.text("2026/pay-gaps/sex/index.md").contains("### Markers on this page")))
  }

  @Test func `what follows is named with its status`() throws {
    let page = try site.text("2026/pay-gaps/sex/index.html")
    #expect(
      page.contains(
        #"<a href="../../plans/equality/2.2/">Publish the workforce profile with gender and "#
          + "ethnicity pay gaps</a>"))
  }

  @Test func `the file has the fields of the service, a row for each year`() throws {
    let rows = try site.text("2026/pay-gaps/sex/sex.csv").split(separator: "\n")
    let header = [
      "EmployerName", "DiffMeanHourlyPercent", "DiffMedianHourlyPercent", "DiffMeanBonusPercent",
      "DiffMedianBonusPercent", "MaleBonusPercent", "FemaleBonusPercent", "MaleLowerQuartile",
      "FemaleLowerQuartile", "MaleLowerMiddleQuartile", "FemaleLowerMiddleQuartile",
      "MaleUpperMiddleQuartile", "FemaleUpperMiddleQuartile", "MaleTopQuartile",
      "FemaleTopQuartile", "DueDate",
    ]
    let last = [
      "Exampleshire County Council", "1.8", "2.1", "-9.2", "0.0", "4.5", "2.8", "29.8", "70.2",
      "32.3", "67.7", "37.8", "62.2", "34.8", "65.2", "2026-03-30",
    ]
    #expect(rows.first?.split(separator: ",").map(String.init) == header)
    #expect(rows.last?.split(separator: ",").map(String.init) == last)
    #expect(rows.count == 5)
  }

  @Test func `the file of others has a marker where there is no number`() throws {
    let rows = try site.text("2026/pay-gaps/ethnicity/ethnicity.csv").split(separator: "\n")
    #expect(rows.contains("2025-03-31,asian,white,median-hourly,2.1,"))
    #expect(rows.contains("2025-03-31,other,white,median-hourly,,[c]"))
    #expect(rows.contains("2025-03-31,white,,upper,93.4,"))
    // A header; two years of five groups with five shares, four of them with four gaps.
    #expect(rows.count == 83)
  }

  @Test func `what is drawn says no more than the table`() throws {
    let page = try site.text("2026/pay-gaps/sex/index.html")
    #expect(page.contains("<svg"))
    #expect(!(try site.text("2026/pay-gaps/sex/index.md")).contains("svg"))
  }
}
