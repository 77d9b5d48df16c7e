import Templates
import Testing

@Suite struct MarkdownPlacesTests {
  @Test(arguments: [
    (
      "a *b* _c_ `d` [e](f) <g> &h; ~i~ |j| \\k",
      "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) &lt;g&gt; &amp;h; \\~i\\~ \\|j\\| \\\\k"
    ),
    ("two\nlines\r\n\r\nand", "two lines    and"),
    ("C #", "C \\#"), ("C#", "C#"), ("1. x", "1. x"), ("- x", "- x"),
  ])
  func escapesWithinALine(text: String, expected: String) {
    #expect(Rendering.markdown("x {{v}}", ["v": .text(text)]).text == "x \(expected)")
  }

  @Test(arguments: [
    ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("* x", "\\* x"), ("> x", "&gt; x"),
    ("12. x", "12\\. x"), ("3) x", "3\\) x"), ("    x", "x"), ("\tx", "x"), ("===", "\\==="),
    ("---", "\\---"), ("~~~", "\\~\\~\\~"), ("```", "\\`\\`\\`"), ("12 x", "12 x"),
    ("\n# x", "\\# x"),
  ])
  func escapesAtTheStartOfALine(text: String, expected: String) {
    for before in ["", "a\n", "- ", "> ", "1. ", "## ", "- [ ] ", "{{gap}}", "  "] {
      let result = Rendering.markdown("\(before){{v}}", ["v": .text(text), "gap": .none])
      #expect(result.text.hasSuffix(expected), "\(before)")
      #expect(
        result.text.utf8.count == expected.utf8.count
          + (before == "{{gap}}" ? 0 : before.utf8.count))
    }
  }

  @Test func negativeNumbersBeginNoList() {
    #expect(Rendering.markdown("{{n}}", ["n": -3]).text == "\\-3")
    #expect(Rendering.markdown("a {{n}}", ["n": -3]).text == "a -3")
  }

  @Test(arguments: [
    ("/a b/(c)", "/a%20b/%28c%29"), ("a_b", "a\\_b"), ("/é?x=1&y", "/é?x=1&amp;y"),
  ])
  func writesDestinations(address: String, expected: String) {
    let result = Rendering.markdown("[x]({{v}} \"t\")", ["v": .text(address)])
    #expect(result.text == "[x](\(expected) \"t\")")
  }

  @Test func refusesUnsafeDestinations() {
    let result = Rendering.markdown("[x]({{v}})", ["v": "javascript:a"])
    #expect(result.diagnostics.map(\.code.id) == ["template-unsafe-address"])
  }

  @Test(arguments: [
    "`{{v}}`", "a `` ` {{v}} ``", "```\n{{v}}\n```\n", "~~~ x\n{{v}}\n~~~\n", "<p>", "a <!-- b -->",
    "<a href=\"{{v}}\">",
  ])
  func refuses(template: String) {
    let result = Rendering.markdown(template, ["v": "x"])
    #expect(
      result.diagnostics.contains { $0.code.id == "template-unsafe-place" }, "\(result.messages)")
  }

  @Test(arguments: [
    "`{{#v}}`{{/v}}", "[a]({{#v}}){{/v}}", "{{#v}}\n```\n{{/v}}\n```\n", "```\na", "[a]({{v}}",
  ])
  func refusesUnbalanced(template: String) {
    let result = Rendering.markdown(template, ["v": "x"])
    #expect(result.diagnostics.map(\.code.id) == ["template-markdown-balance"])
  }

  @Test(arguments: [
    "\\`{{v}}\\`", "`a` {{v}} `b`", "```\na\n```\n{{v}}", "1 < {{v}}", "\\<p {{v}}",
  ])
  func allows(template: String) {
    let result = Rendering.markdown(template, ["v": "x"])
    #expect(result.diagnostics.isEmpty, "\(result.messages)")
  }
}
