import Testing

@testable import Markup

struct LinkedDataTests {
  @Test func `nothing in it can end the element`() {
    for text in ["</script>", "<!--<script>", "]]>", "&lt;", "</SCRIPT >", "<\u{0}/script"] {
      let html = SafeHTML(linkedData: "{\"name\": \"\(text)\"}").string
      #expect(html.hasPrefix("<script type=\"application/ld+json\">{\"name\": \""))
      #expect(html.hasSuffix("\"}</script>"))
      let inner = html.dropFirst(35).dropLast(9)
      #expect(!inner.contains { "<>&".contains($0) }, "\(html)")
    }
  }

  @Test func `it is the same JSON`() {
    #expect(
      SafeHTML(linkedData: "{\"a\": \"x < y & é\"}\n").string
        == "<script type=\"application/ld+json\">"
        + "{\"a\": \"x \\u003c y \\u0026 é\"}</script>")
  }
}
