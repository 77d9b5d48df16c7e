import Diagnostics
import Markup
import Templates
import Testing

@Suite struct TemplateLibraryTests {
  private func file(_ name: String, _ text: String, at path: String = "t") -> TemplateFile {
    TemplateFile(name: name, source: SourceFile(path: "\(path)/\(name)", bytes: Array(text.utf8)))
  }

  @Test func ownFilesReplaceShippedOnes() {
    let files = TemplateFile.overriding(
      [file("b.html.mustache", "b"), file("a.html.mustache", "a")],
      with: [file("b.html.mustache", "own", at: "own"), file("c.md.mustache", "c", at: "own")])
    #expect(
      files.map(\.source.path)
        == ["t/a.html.mustache", "own/b.html.mustache", "own/c.md.mustache"])
  }

  @Test func contextsStackFromSharedToPage() {
    let files = ["page.html": "{{site}} {{title}} {{both}}"]
    let result = Rendering.of(
      "page.html", files,
      [["site": "S", "both": "shared"], ["title": "T", "both": "page"]])
    #expect(result.text == "S T page")
  }

  @Test func partialsAreOfTheTemplatesKind() {
    let files = [
      "page.html": "{{> p}}", "page.md": "{{> p}}", "partials/p.html": "<b>{{v}}</b>",
      "partials/p.md": "**{{v}}**",
    ]
    #expect(Rendering.of("page.html", files, [["v": "<_"]]).text == "<b>&lt;_</b>")
    #expect(Rendering.of("page.md", files, [["v": "<_"]]).text == "**&lt;\\_**")
  }

  @Test func refusesFilesThatAreNoTemplates() {
    let (library, problems) = TemplateLibrary.compile([
      file("a.txt", ""), file("b.mustache", ""), file("c.html.mustache", "fine"),
      file("c.html.mustache", "twice"), file("partials/c.html.mustache", ""),
      TemplateFile(
        name: "d.html.mustache", source: SourceFile(path: "t/d", bytes: [0x61, 0xFF])),
      TemplateFile(
        name: "e.html.mustache",
        source: SourceFile(path: "t/e", bytes: Array(repeating: 0x61, count: 2 << 20))),
    ])
    #expect(library.names == ["c.html"])
    #expect(
      problems.map(\.code.id) == [
        "template-file-name", "template-file-name", "template-duplicate", "template-encoding",
        "template-limit",
      ])
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(Rendering.html("\u{FEFF}{{v}}", ["v": "x"]).text == "x")
  }

  @Test func unknownAndBrokenTemplatesAreNamed() {
    let (library, _) = Rendering.library(["page.html": "x", "bad.html": "{{"])
    var output: [UInt8] = []
    let unknown = library.render("pge.html", with: [], into: &output)
    #expect(unknown.map(\.advice) == ["Did you mean `page.html`?"])
    let broken = library.render("bad.html", with: [], into: &output)
    #expect(broken.map(\.code.id) == ["template-broken"])
    #expect(output.isEmpty)
  }

  @Test func allProblemsOfAPageAreTold() {
    let result = Rendering.html("{{a}}{{b}}{{#list}}{{c}}{{/list}}", ["list": [1, 2]])
    #expect(result.diagnostics.count == 3)
  }

  /// Found by mutation: a closing delimiter that begins like a sign.
  @Test func anEmptyTagIsRefusedWhateverItsDelimiters() {
    let result = Rendering.html("{{=< #>=}}<#>")
    #expect(result.diagnostics.map(\.code.id) == ["template-bad-name"])
  }

  @Test func everyNumberIsTruthyAndEmptyTextIsNot() {
    let template = "{{#zero}}zero{{/zero}}{{#empty}}empty{{/empty}}{{^empty}}none{{/empty}}"
    #expect(Rendering.html(template, ["zero": 0, "empty": ""]).text == "zeronone")
  }

  @Test func recursionKeepsIndentation() {
    let files = [
      "page.html": "<ul>\n  {{> node}}\n</ul>\n",
      "partials/node.html": "<li>{{v}}\n{{#inner}}\n  {{> node}}\n{{/inner}}\n</li>\n",
    ]
    let value: TemplateValue = [
      "v": "a", "inner": [["v": "b", "inner": [["v": "c", "inner": []]]]],
    ]
    #expect(
      Rendering.of("page.html", files, [value]).text == """
        <ul>
          <li>a
            <li>b
              <li>c
              </li>
            </li>
          </li>
        </ul>

        """)
  }

  @Test func aBlockKeepsToItsOwnParent() {
    let files = [
      "page.html": "{{<layout}}{{$main}}{{<card}}{{$main}}in{{/main}}{{/card}}{{/main}}{{/layout}}",
      "layout.html": "({{$main}}{{/main}})",
      "partials/card.html": "[{{$main}}{{/main}}]",
    ]
    #expect(Rendering.of("page.html", files).text == "([in])")
  }

  @Test func aRecursivePartialThroughAParentCompiles() {
    let files = [
      "page.html": "{{> node}}",
      "partials/node.html": "{{<wrap}}{{$x}}{{v}}{{#inner}}{{> node}}{{/inner}}{{/x}}{{/wrap}}",
      "partials/wrap.html": "({{$x}}{{/x}})",
    ]
    let value: TemplateValue = ["v": 1, "inner": ["v": 2, "inner": .none]]
    #expect(Rendering.of("page.html", files, [value]).text == "(1(2))")
  }

  @Test func threadsShareALibrary() async {
    let (library, _) = Rendering.library(["page.html": "{{#list}}<b>{{.}}</b>{{/list}}{{n}}"])
    let shared: TemplateValue = ["list": ["a", "b & c"]]
    await withTaskGroup(of: Bool.self) { group in
      for n in 0..<50 {
        group.addTask {
          var output: [UInt8] = []
          let problems = library.render(
            "page.html", with: [shared, ["n": .number(n)]], into: &output)
          return problems.isEmpty
            && output == Array("<b>a</b><b>b &amp; c</b>\(n)".utf8)
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func recordsAreEdited() {
    var record = TemplateRecord([("a", 1), ("a", 2)])
    record["b"] = "x"
    record["a"] = 3
    #expect(record.names == ["a", "a", "b"])
    guard case .number(3)? = record["a"] else {
      Issue.record("the first field counts")
      return
    }
    record["b"] = nil
    #expect(record.names == ["a", "a"])
  }
}
