import Diagnostics
import Testing

@testable import Pages

struct PrintedHTMLTests {
  private static func page(_ path: String) -> Page {
    Page(
      address: PageAddress(path), title: "T", source: Location(path: "x"), subject: .home)
  }

  private static let edition = PageAddress("/2026/")
  private static let sex = PrintPart(page("/2026/workforce/sex/"), level: 3, below: edition)
  private static let plan = PrintPart(page("/2026/plans/one/"), level: 3, below: edition)

  private static func printed(_ html: String, _ part: PrintPart = sex) -> String {
    var targets = PrintTargets(PageAddress("/2026/print/"), basePath: "/equality/")
    for part in [sex, plan, PrintPart(page("/2026/"), level: 2, below: edition)] {
      targets.add(part)
    }
    targets.add(PageAddress("/2026/figures/f/"), shownAt: "workforce/sex:figure-f")
    targets.add(PageAddress("/2026/figures/f/"), shownAt: "elsewhere")
    var output = PrintedHTML(targets)
    output.add(Array(html.utf8), of: part)
    return String(decoding: output.output, as: UTF8.self)
  }

  @Test(arguments: [
    ("<h1>A</h1><h2 id=\"a\">B</h2>", "<h3>A</h3><h4 id=\"workforce/sex:a\">B</h4>"),
    ("<h5>A</h5>x<hr>", "<h6>A</h6>x<hr>"),
    ("<header>a</header><html><p>", "<header>a</header><html><p>"),
    ("<details><summary>a</summary>", "<details open><summary>a</summary>"),
    ("<details open>", "<details open>"),
    ("<section aria-labelledby=\"a\" class=\"b\">", "<section class=\"b\">"),
    (
      "<div role=\"region\" tabindex=\"0\" aria-labelledby=\"a b\">",
      "<div role=\"group\" tabindex=\"0\" aria-labelledby=\"workforce/sex:a workforce/sex:b\">"
    ),
    ("<img src=\"x\" loading=\"lazy\">", "<img src=\"x\">"),
    ("<rect x=\"1%\" y=\"0\"/>a &lt; b", "<rect x=\"1%\" y=\"0\"/>a &lt; b"),
    ("no tag", "no tag"), ("", ""), ("<!-- <h1> -->", "<!-- <h3> -->"), ("a < b", "a < b"),
    ("<a download href=\"x.csv\"", "<a download href=\"x.csv\""),
  ])
  func rewritesTags(_ html: String, _ expected: String) {
    #expect(Self.printed(html) == expected)
  }

  @Test(arguments: [
    ("#a", "#workforce/sex:a"), ("../plans/one/", "#plans/one"),
    ("../plans/one/#b", "#plans/one:b"), ("../workforce/sex/", "#workforce/sex"),
    ("/equality/2026/plans/one/", "#plans/one"), ("../", "#overview"),
    ("../#page.about", "#overview:page.about"),
    ("../figures/f/", "#workforce/sex:figure-f"), ("../figures/f/#page.about", nil),
    ("../plans/two/", nil), ("../../2025/", nil), ("mailto:a@b.example", nil),
    ("tel:+44", nil), ("#", nil),
  ])
  func leads(_ href: String, _ expected: String?) {
    #expect(Self.printed("<a href=\"\(href)\">") == "<a href=\"\(expected ?? href)\">")
  }

  @Test func printsAddressesElsewhereOnce() {
    let (one, two) = ("https://one.example/", "https://two.example/")
    #expect(
      Self.printed(
        "<a href=\"\(one)\">a</a><a href=\"\(one)\">b</a><a href=\"\(two)\">\(two)</a>")
        == "<a href=\"\(one)\">a</a><a href=\"\(one)\" data-printed>b</a>"
        + "<a href=\"\(two)\" data-printed>\(two)</a>")
  }

  @Test(arguments: [
    ("# A\n\n## B\n", 2, "### A\n\n#### B\n"), ("###### A\n", 2, "###### A\n"),
    ("##### A\n", 2, "###### A\n"), ("#A\n", 2, "#A\n"),
    ("```\n# a\n```\n# b\n", 1, "```\n# a\n```\n## b\n"),
    ("~~~~\n# a\n~~~\n```\n~~~~\n# b\n", 1, "~~~~\n# a\n~~~\n```\n~~~~\n## b\n"),
  ])
  func shiftsHeadingsOfMarkdown(_ markdown: String, _ shift: Int, _ expected: String) {
    var output: [UInt8] = []
    PrintedMarkdown.append(Array(markdown.utf8), shift: shift, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected + "\n")
  }
}
