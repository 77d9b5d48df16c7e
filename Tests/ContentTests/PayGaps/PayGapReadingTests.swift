import Model
import Testing

@testable import Content

/// What the file of a pay gap may say, at the edges of what it may.
struct PayGapReadingTests {
  private static let text = """
    title: Gender pay gap
    summary: What women and men are paid.
    characteristic: sex
    as-at: 2025-03-31
    source: Payroll
    comparator: {id: men, label: Men, called: men}
    groups:
      - {id: women, label: Women, called: women}
    figures:
      - {group: men, paid-bonus: 4.5%, lower: 30%, lower-middle: 32.3%, upper-middle: 37.8%, upper: 34.8%}
      - {group: women, mean-hourly: 1.8%, median-hourly: 2.1%, mean-bonus: -9.2%, median-bonus: 0.0%, paid-bonus: 2.8%, lower: 70%, lower-middle: 67.7%, upper-middle: 62.2%, upper: 65.2%}

    """

  private func read(_ changes: (String, String)...) -> (payGap: PayGap?, codes: [String]) {
    var text = Self.text
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    var files = Example.files
    files["2026/pay-gaps/sex.yaml"] = text
    let tree = TemporaryTree(files)
    let reading = tree.read()
    let path = tree.root + "/2026/pay-gaps/sex.yaml"
    return (
      reading.publication?.editions.last?.payGaps.first,
      reading.diagnostics.filter { $0.location.path == path }.map(\.code.id)
    )
  }

  @Test func `numbers are kept as published`() throws {
    let (found, codes) = read()
    #expect(codes == [])
    let payGap = try #require(found)
    #expect(payGap.minimumGroup == 0 && payGap.employer == .publicAuthority)
    #expect(
      payGap.year.number(.meanBonus, of: "women")
        == .percentage(Percentage(tenths: -92, showsDecimal: true)))
    #expect(
      payGap.year.number(.lower, of: "men")
        == .percentage(Percentage(tenths: 300, showsDecimal: false)))
    #expect(payGap.year.number(.meanHourly, of: "men") == nil)
    #expect(payGap.year.number(.lower, of: "nobody") == nil)
  }

  @Test(arguments: [
    ("1.8%", "1.8"), ("1.8%", "1.8 %"), ("1.8%", "−1.8%"), ("1.8%", "100%"), ("1.8%", "-99999.9"),
    ("1.8%", "c"), ("1.8%", "[c]"), ("1.8%", "\"[x]\""), ("1.8%", "z"),
  ])
  func `forms that are understood`(_ old: String, _ new: String) {
    #expect(read(("mean-hourly: \(old)", "mean-hourly: \(new)")).codes == [])
  }

  @Test(arguments: [
    ("100.1%", "pay-gap-number"), ("1.85%", "content-bad-number"), ("low", "content-bad-number"),
    ("+1%", "content-bad-number"), ("1,8", "content-wrong-type"), ("[c, x]", "content-wrong-type"),
    ("- 1", "content-bad-number"), ("100000%", "content-bad-number"),
  ])
  func `forms that are not`(_ text: String, _ code: String) {
    let (_, codes) = read(("mean-hourly: 1.8%", "mean-hourly: \"\(text)\""))
    // Within quotation marks nothing is a list.
    #expect(codes == [code == "content-wrong-type" ? "content-bad-number" : code])
  }

  @Test(arguments: [
    // 34.8 and 65.2: each is off by 0.05 at most.
    ("upper: 34.8%", "upper: 34.9%", true), ("upper: 34.8%", "upper: 34.7%", true),
    ("upper: 34.8%", "upper: 35.0%", false), ("upper: 34.8%", "upper: 34.6%", false),
    // 30 and 70: each is off by 0.5 at most.
    ("lower: 30%", "lower: 31%", true), ("lower: 30%", "lower: 29%", true),
    ("lower: 30%", "lower: 32%", false), ("lower: 30%", "lower: 30.5%", true),
    ("lower: 30%", "lower: 30.6%", false), ("lower: 30%", "lower: 29.4%", false),
  ])
  func `quarters make up 100%, but for rounding`(_ old: String, _ new: String, _ isGood: Bool) {
    // The men's shares come first, the upper quarter last.
    let end = old.hasPrefix("upper") ? "}" : ","
    #expect(read((old + end, new + end)).codes == (isGood ? [] : ["pay-gap-quarters"]))
  }

  @Test func `a quarter is withheld for both or none`() {
    #expect(read(("upper: 34.8%", "upper: c")).codes == ["pay-gap-gives-away"])
    #expect(read(("upper: 65.2%", "upper: c")).codes == ["pay-gap-gives-away"])
    #expect(read(("upper: 34.8%", "upper: c"), ("upper: 65.2%", "upper: c")).codes == [])
    // Not available is not withheld.
    #expect(read(("upper: 34.8%", "upper: x")).codes == [])
  }

  @Test(arguments: [
    // With a decimal place 0.0% is nobody, unless so many that one of them rounds to it.
    ("0.0%", "", ["pay-gap-bonus", "pay-gap-bonus"]),
    ("0.0%", "employees: 1990, ", ["pay-gap-bonus", "pay-gap-bonus"]),
    ("0.0%", "employees: 2010, ", []),
    // A whole 0% may be anybody, unless so few that one of them is 1%.
    ("0%", "", []), ("0%", "employees: 190, ", ["pay-gap-bonus", "pay-gap-bonus"]),
    ("0%", "employees: 210, ", []),
  ])
  func `a bonus gap of nobody is none`(_ share: String, _ employees: String, _ codes: [String]) {
    let changed = read(
      ("{group: men, paid-bonus: 4.5%", "{group: men, \(employees)paid-bonus: \(share)"))
    #expect(changed.codes == codes)
  }

  @Test func `where nobody was paid a bonus the gap is z`() {
    let none = ("mean-bonus: -9.2%, median-bonus: 0.0%", "mean-bonus: z, median-bonus: z")
    #expect(read(none).codes == ["pay-gap-bonus", "pay-gap-bonus"])
    #expect(read(none, ("paid-bonus: 4.5%", "paid-bonus: 0.0%")).codes == [])
    #expect(read(none, ("paid-bonus: 2.8%", "paid-bonus: 0.0%")).codes == [])
    #expect(read(none, ("paid-bonus: 2.8%", "paid-bonus: c")).codes == [])
  }

  @Test func `a small group is not shown, but for sex`() {
    let few = ("{group: women,", "{group: women, employees: 40,")
    #expect(read(few).codes == [])
    let ethnicity = ("characteristic: sex", "characteristic: ethnicity")
    #expect(read(few, ethnicity).codes == ["pay-gap-small-group"])
    #expect(read(("{group: women,", "{group: women, employees: 50,"), ethnicity).codes == [])
    #expect(
      read(few, ("characteristic: sex", "characteristic: ethnicity\nminimum-group: 40")).codes == []
    )
    #expect(
      read(("characteristic: sex", "characteristic: ethnicity\nminimum-group: 9")).codes
        == ["content-bad-number"])
  }

  @Test func `sizes are in tens`() {
    #expect(
      read(("{group: women,", "{group: women, employees: 437,")).codes == ["content-bad-number"])
  }

  @Test func `an earlier year may leave out a pair, not half of one`() {
    let earlier = "source: Payroll\nearlier:\n  - as-at: 2024-03-31\n    figures:\n"
    #expect(
      read(("source: Payroll", earlier + "      - {group: men, paid-bonus: 4%}")).codes == [])
    #expect(
      read(("source: Payroll", earlier + "      - {group: women, mean-hourly: 4%}")).codes
        == ["pay-gap-incomplete"])
    #expect(
      read(
        ("source: Payroll", earlier + "      - {group: women, mean-hourly: 4%, median-hourly: 3%}")
      )
      .codes == [])
  }
}
