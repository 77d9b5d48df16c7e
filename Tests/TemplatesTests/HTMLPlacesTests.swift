import Templates
import Testing

/// Where text may be printed in HTML, and what becomes of it.
@Suite struct HTMLPlacesTests {
  static let hostile: TemplateValue = ["v": "a\"'<>&\u{301}b", "on": true, "off": false, "n": 3]

  @Test(arguments: [
    ("<p>{{v}}</p>", "<p>a&quot;&#39;&lt;&gt;&amp;\u{301}b</p>"),
    ("<p title=\"{{v}}\">", "<p title=\"a&quot;&#39;&lt;&gt;&amp;\u{301}b\">"),
    ("<p title='x {{n}} y'>", "<p title='x 3 y'>"),
    ("<title>{{n}}</title>{{n}}", "<title>3</title>3"),
    ("<li{{#on}} class=\"c\"{{/on}}>", "<li class=\"c\">"),
    ("<li{{#off}} class=\"c\"{{/off}}>", "<li>"),
    ("<li{{#on}} class=\"c\"{{/on}}{{#on}} id=\"d\"{{/on}}>", "<li class=\"c\" id=\"d\">"),
    ("<input {{#on}}checked{{/on}} {{#off}}disabled{{/off}}>", "<input checked >"),
    ("<p class=\"a{{#on}} b{{/on}}\">", "<p class=\"a b\">"),
    ("<a href=\"/x/{{n}}/?a=b:c\">", "<a href=\"/x/3/?a=b:c\">"),
    ("<script>if (a < b) {}</script>{{n}}", "<script>if (a < b) {}</script>3"),
    ("<script>'</scripty'</SCRIPT >{{n}}", "<script>'</scripty'</SCRIPT >3"),
    (
      "<!-- a > b -->{{n}}<!-->{{n}}<!--->{{n}}<!-- --!>{{n}}",
      "<!-- a > b -->3<!-->3<!--->3<!-- --!>3"
    ),
    ("<!doctype html>{{n}}", "<!doctype html>3"),
    ("1 < {{n}} <3", "1 < 3 <3"),
    ("<br/>{{n}}<a b = \"{{n}}\" c>", "<br/>3<a b = \"3\" c>"),
  ])
  func prints(template: String, expected: String) {
    let result = Rendering.html(template, Self.hostile)
    #expect(result.text == expected, "\(result.messages)")
  }

  @Test(arguments: [
    ("<p title={{v}}>", "in an attribute value without quotation marks"),
    ("<p title=a{{v}}>", "in an attribute value without quotation marks"),
    ("<{{v}}>", "as part of the name of an element"),
    ("<h{{n}}>", "as part of the name of an element"),
    ("</{{v}}>", "as part of the name of an element"),
    ("<p {{v}}>", "where the name of an attribute stands"),
    ("<p a{{v}}=\"\">", "where the name of an attribute stands"),
    ("<p a=\"\"{{v}}>", "where the name of an attribute stands"),
    ("<p a {{v}}>", "where the name of an attribute stands"),
    ("<p onclick=\"{{v}}\">", "in the attribute `onclick`"),
    ("<p STYLE='{{v}}'>", "in the attribute `style`"),
    ("<img srcset=\"{{v}}\">", "in the attribute `srcset`"),
    ("<iframe srcdoc=\"{{v}}\"></iframe>", "in the attribute `srcdoc`"),
    ("<script>{{v}}</script>", "in `script`"),
    ("<SCRIPT type=a>'</scripty>' {{v}}</SCRIPT>", "in `script`"),
    ("<style>{{v}}</style>", "in `style`"),
    ("<!-- {{v}} -->", "in an HTML comment or declaration"),
    ("<!{{v}}>", "in an HTML comment or declaration"),
    ("<o{{#on}}n{{/on}}>", "opens or closes an HTML tag"),
    ("<p on{{#on}}click=\"{{v}}\"{{/on}}>", "in the attribute `onclick`"),
  ])
  func refuses(template: String, reason: String) {
    let result = Rendering.html(template, Self.hostile)
    #expect(result.text.isEmpty)
    #expect(result.diagnostics.contains { $0.message.contains(reason) }, "\(result.messages)")
  }

  @Test(arguments: [
    "<p {{#on}}title=\"{{/on}}\">", "{{#on}}<p{{/on}}>", "<p title=\"{{#on}}\"{{/on}}>",
    "<p", "<!-- ", "<script>", "<title>a", "<p a=\"b\"c=\"d\">",
    "<p {{#on}}a=\"b\"{{/on}}c>", "<p data-{{#on}}x{{/on}}=\"y\">",
    "<p a=\"{{#on}}x\" href=\"{{/on}}\">", "<{{#on}}b{{/on}}>",
    "{{#on}}<!-- {{/on}} -->", "<p {{#on}}b=\"x\" c='{{/on}}'>",
  ])
  func refusesUnbalanced(template: String) {
    let result = Rendering.html(template, Self.hostile)
    #expect(result.text.isEmpty)
    #expect(
      result.diagnostics.contains { $0.code.id == "template-html-balance" },
      "\(result.messages)")
  }

  @Test func contextPassesThroughPartialsAndBlocks() {
    let files = [
      "partials/layout.html": "<p title=\"{{$t}}x{{/t}}\">{{> inner}}</p>",
      "partials/inner.html": "{{v}}",
      "good.html": "{{<layout}}{{$t}}{{v}}{{/t}}{{/layout}}",
      "bad.html": "<script>{{> inner}}</script>",
    ]
    let (library, problems) = Rendering.library(files)
    #expect(library.names == ["good.html"])
    #expect(problems.map(\.location.path) == ["partials/inner.html.mustache"])
    var output: [UInt8] = []
    #expect(library.render("good.html", with: [["v": "<"]], into: &output).isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == "<p title=\"&lt;\">&lt;</p>")
  }
}
