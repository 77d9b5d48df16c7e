import Templates
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    "", "page.html", "../a/b/", "/a:b", "?q=a:b", "#a:b", "a/b:c", "https://example.org/?a=1&b=2",
    "HTTP://example.org", "mailto:a@example.org", "tel:+441234567890", "a&b", "é/ü", "/", ".",
  ])
  func allows(address: String) {
    for template in [
      "<a href=\"{{v}}\">x</a>", "<img alt=\"\" src='{{v}}'>", "<a\nHREF = '{{v}}'>x</a>",
    ] {
      #expect(Rendering.html(template, ["v": .text(address)]).diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:a", "\tjavascript:a",
    "java\nscript:a",
    "\u{1}javascript:a", "data:text/html,x", "vbscript:a", "//evil.example", "/\\evil.example",
    "\\\\evil.example", "/\t/evil.example", "a:b", ":", "javascript&colon;alert(1)x:",
  ])
  func refuses(address: String) {
    let result = Rendering.html("<a href=\"{{v}}\">x</a>", ["v": .text(address)])
    #expect(result.diagnostics.map(\.code.id) == ["template-unsafe-address"])
    #expect(result.text.isEmpty)
  }

  /// The whole of the address counts, whatever it is put together from.
  @Test(arguments: [
    ("<a href=\"{{a}}{{b}}\">", false), ("<a href=\"{{#on}}{{a}}{{/on}}:{{b}}\">", false),
    ("<a href=\"{{a}}:x\">", false), ("<a href=\"/{{a}}:{{b}}\">", true),
    ("<a href=\"{{a}}&#58;x\">", false), ("<a href=\"{{a}}&colon;x\">", false),
    ("<a href=\"https://{{a}}:80/\">", true), ("<a href=\"/{{s}}\">", false),
    ("<a href=\"javascript:void\">{{a}}", true),
    ("<meta http-equiv=\"refresh\" content=\"0; URL={{a}}{{b}}\">", false),
    ("<meta http-equiv=\"refresh\" content=\"0; url=/{{a}}\">", true),
    ("<meta content=\"{{a}}{{b}} {{#on}}ur{{/on}}\">", true),
  ])
  func looksAtTheWhole(template: String, isAllowed: Bool) {
    let value: TemplateValue = ["a": "java", "b": "script:x", "on": true, "s": "/evil.example"]
    #expect(Rendering.html(template, value).diagnostics.isEmpty == isAllowed)
  }
}
