import Markup
import Templates
import Testing

/// A text that is ready for both kinds of template.
struct ProseTests {
  private let values: TemplateValue = [
    "v": .prose(SafeHTML(text: "a & b"), MarkdownText(text: "a * b")),
    "gap": .prose(.empty, .empty),
  ]

  @Test func eachTemplatePrintsItsOwn() {
    #expect(Rendering.html("<p>{{v}}</p>", values).text == "<p>a &amp; b</p>")
    #expect(Rendering.markdown("x {{v}}", values).text == "x a \\* b")
  }

  @Test func withoutAByteItIsNotThere() {
    #expect(Rendering.html("{{#gap}}x{{/gap}}{{^gap}}y{{/gap}}", values).text == "y")
  }

  @Test func cannotStandInAnAttribute() {
    let result = Rendering.html("<p title=\"{{v}}\">", values)
    #expect(
      result.messages.contains("text with marks and cannot be printed in an attribute"))
  }
}
