import Markup
import Testing

@testable import Formats

/// The HTML and the Markdown of each construct, to the byte.
@Suite struct MarkdownHTMLTests {
  private func parse(_ text: String) -> MarkupDocument {
    Markdown.parse(Array(text.utf8), path: "a.md").0
  }

  @Test(arguments: [
    (
      "a *b* **c** `d<e`\\\nf & \"g\"",
      "<p>a <em>b</em> <strong>c</strong> <code>d&lt;e</code><br>\nf &amp; \"g\"</p>\n"
    ),
    ("## A & b!\n## A b", "<h2 id=\"a--b\">A &amp; b!</h2>\n<h2 id=\"a-b\">A b</h2>\n"),
    (
      "## A\n## A\n## A-1\n## !",
      "<h2 id=\"a\">A</h2>\n<h2 id=\"a-1\">A</h2>\n<h2 id=\"a-1-1\">A-1</h2>\n<h2 id=\"section\">!</h2>\n"
    ),
    ("***", "<hr>\n"),
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
    (
      "- [ ] a\n- [x] b",
      "<ul class=\"tasks\">\n<li><span class=\"task-state\">To do:</span> a</li>\n<li><span class=\"task-state\">Done:</span> b</li>\n</ul>\n"
    ),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    (
      "> a\n>\n> — *B*, c",
      "<figure class=\"quotation\">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>— <em>B</em>, c</figcaption>\n</figure>\n"
    ),
    (
      "> a\n> b\n> — C",
      "<figure class=\"quotation\">\n<blockquote>\n<p>a\nb</p>\n</blockquote>\n<figcaption>— C</figcaption>\n</figure>\n"
    ),
    ("> — a", "<blockquote>\n<p>— a</p>\n</blockquote>\n"),
    ("```swift x\na < b\n```", "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n"),
    (
      "[a](b.md \"t\\\"\") [c](x?a=1&b='2')",
      "<p><a href=\"b.md\" title=\"t&quot;\">a</a> <a href=\"x?a=1&amp;b=%272%27\">c</a></p>\n"
    ),
    ("[a](javascript:b) ![c](data:x)", "<p>a c</p>\n"),
    ("a ![b\"c](<d e.png>)", "<p>a <img src=\"d%20e.png\" alt=\"b&quot;c\"></p>\n"),
    (
      "![a](b.png \"Caption & more\")",
      "<figure><img src=\"b.png\" alt=\"a\"><figcaption>Caption &amp; more</figcaption></figure>\n"
    ),
    (
      "## S\n\n| a | |\n|:-:|--:|\n| b | c |",
      "<h2 id=\"s\">S</h2>\n<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table: S\">\n<table>\n<thead>\n<tr><th scope=\"col\" class=\"align-centre\">a</th><td class=\"align-right\"></td></tr>\n</thead>\n<tbody>\n<tr><td class=\"align-centre\">b</td><td class=\"align-right\">c</td></tr>\n</tbody>\n</table>\n</div>\n"
    ),
    (
      "a[^n] b[^n]\n\n[^n]: c",
      "<p>a<sup><a href=\"#note.1\" id=\"note.1.ref.1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup> b<sup><a href=\"#note.1\" id=\"note.1.ref.2\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup></p>\n<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n<li id=\"note.1\">\n<p>c <a href=\"#note.1.ref.1\" role=\"doc-backlink\" aria-label=\"Back to the text of note 1\">\u{21A9}\u{FE0E}</a> <a href=\"#note.1.ref.2\" role=\"doc-backlink\" aria-label=\"Back to the text of note 1, mention 2\">\u{21A9}\u{FE0E}</a></p>\n</li>\n</ol>\n</section>\n"
    ),
    ("a <b onclick=x>c</b>", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n"),
    ("<div>\nx\n</div>", "<pre><code>&lt;div&gt;\nx\n&lt;/div&gt;\n</code></pre>\n"),
  ]) func html(_ text: String, _ expected: String) {
    #expect(parse(text).html().string == expected)
  }

  @Test(arguments: [
    ("a *b* **c** `d|e`  \nf", "a *b* **c** `d|e`\\\nf\n"),
    ("1\\. a\\*b [c] #d", "1\\. a\\*b \\[c\\] \\#d\n"),
    ("Title\n---\n* a\n* b\n\n\n+ c", "## Title\n\n- a\n- b\n\n+ c\n"),
    ("|a|b\\|c|\n|-|:-:|\n|d|", "| a | b\\|c |\n| --- | :-: |\n| d |  |\n"),
    ("> a\n>\n> - [x] b", "> a\n>\n> - \\[x\\] b\n"),
    ("1) a\n\n   b\n2) c", "1. a\n\n   b\n\n2. c\n"),
    ("a[^n]\n\n[^n]: b\n\n    c", "a[^1]\n\n[^1]: b\n\n    c\n"),
    ("[a](<b c> 't') ![d](e_(f))", "[a](<b c> \"t\") ![d](e_\\(f\\))\n"),
    ("*a**b*c", "*a\\*\\*b*c\n"),
  ]) func markdown(_ text: String, _ expected: String) {
    #expect(parse(text).markdown().string == expected)
  }

  @Test func resolvesLinksAndShiftsLevels() {
    let document = parse("## A\n\n[b](term:eia) [c](#a) [d](x) [](term:eia)\n\n![e](figure:f)\n")
    var figure = HTMLWriter()
    figure.element("figure", ["id": "f"], text: "…")
    let drawn = figure.finish()
    let html = document.html(headingOffset: 1, idPrefix: "p-") { place in
      switch place.destination {
      case "term:eia" where place.text.isEmpty:
        .reworded("/glossary/#eia", text: "EIA", [HTMLAttribute("class", "term")])
      case "term:eia": .address("/glossary/#eia", [HTMLAttribute("class", "term")])
      case "figure:f": place.isAlone ? .replaced(drawn) : .words
      case "x": .words
      default: .address(place.destination)
      }
    }
    #expect(
      html.string == """
        <h3 id="p-a">A</h3>
        <p><a href="/glossary/#eia" class="term">b</a> <a href="#p-a">c</a> d \
        <a href="/glossary/#eia" class="term">EIA</a></p>
        <figure id="f">…</figure>

        """)
    let table = document.markdown(headingOffset: 1) { place in
      place.isAlone ? .replaced(MarkdownText(text: "a | b")) : .address("/x y")
    }
    #expect(
      table.string
        == "### A\n\n[b](</x y>) [c](</x y>) [d](</x y>) [](</x y>)\n\na \\| b\n")
  }

  @Test func printsShortTextsInline() {
    #expect(parse("a *b*\n\n- c").inlineHTML().string == "a <em>b</em> c")
  }

  @Test func plainText() {
    let document = parse("## A *b*\n\n> c\n> — D\n\n`e` [f](g)\n\n| h | i |\n|---|---|\n")
    #expect(document.plainText == "A b\nc — D\ne f\nh i")
  }
}
