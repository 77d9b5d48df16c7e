import Diagnostics
import Templates
import Testing

/// The text of each message, as an editor of templates reads it.
@Suite struct MessageTests {
  struct Golden: Sendable, CustomTestStringConvertible {
    let files: [String: String]
    let value: TemplateValue
    let expected: String
    var testDescription: String { expected }

    init(
      _ template: String, _ value: TemplateValue = ["title": "T", "list": ["a"], "on": true],
      with others: [String: String] = [:], says expected: String
    ) {
      files = others.merging(["page.html": template]) { $1 }
      self.value = value
      self.expected = expected
    }
  }

  static let goldens: [Golden] = [
    Golden(
      "é{{titel}}",
      says: """
        page.html.mustache:1:2+9: Nothing here is called `titel` [template-unknown-name] Did you mean `title`?
        """),
    Golden(
      "a\n  {{list.titel}}",
      says: """
        page.html.mustache:2:3+14: `list` is a list and has no `titel` [template-wrong-value] Name a record before the dot.
        """),
    Golden(
      "{{zzz}}",
      says: """
        page.html.mustache:1:1+7: Nothing here is called `zzz` [template-unknown-name] Known here: `list`, `on`, `title`.
        """),
    Golden(
      "{{list}}",
      says: """
        page.html.mustache:1:1+8: `list` is a list and cannot be printed in an HTML template [template-wrong-value] Use a section, which repeats for each item.
        """),
    Golden(
      "{{on}}",
      says: """
        page.html.mustache:1:1+6: `on` is yes or no and cannot be printed in an HTML template [template-wrong-value] Use a section, which appears if it is yes.
        """),
    Golden(
      "{{.}}",
      says: """
        page.html.mustache:1:1+5: `.` is a record and cannot be printed in an HTML template [template-wrong-value] Name one of its fields, with a dot between.
        """),
    Golden(
      "{{{title}}}",
      says: """
        page.html.mustache:1:1+11: A tag asks for text to be printed without escaping [template-raw-html] Write `{{title}}`: only values made as HTML or Markdown are printed as they stand.
        """),
    Golden(
      "{{& title }}",
      says: """
        page.html.mustache:1:1+12: A tag asks for text to be printed without escaping [template-raw-html] Write `{{title}}`: only values made as HTML or Markdown are printed as they stand.
        """),
    Golden(
      "{{title",
      says: """
        page.html.mustache:1:1+2: A tag is opened and never closed [template-unclosed-tag] Write `}}` where the tag ends.
        """),
    Golden(
      "{{#title}}",
      says: """
        page.html.mustache:1:1+10: `{{#title}}` is never closed [template-unclosed-section] Write `{{/title}}` where it ends.
        """),
    Golden(
      "{{#title}}{{#on}}{{/title}}",
      says: """
        page.html.mustache:1:11+7: `{{#on}}` is still open where `{{/title}}` stands [template-unclosed-section] Write `{{/on}}` before it.
        """),
    Golden(
      "{{#title}}{{/titel}}{{/title}}",
      says: """
        page.html.mustache:1:11+10: `{{/titel}}` closes what was never opened [template-unopened-section] Did you mean `{{/title}}`?
        """),
    Golden(
      "{{/title}}",
      says: """
        page.html.mustache:1:1+10: `{{/title}}` closes what was never opened [template-unopened-section] Open it before with `{{#title}}`, or remove the tag.
        """),
    Golden(
      "{{a b}}",
      says: """
        page.html.mustache:1:1+7: `a b` cannot be the name of a value [template-bad-name] Use letters, digits, `_` and `-`, with dots between a record and its fields.
        """),
    Golden(
      "{{}}",
      says: """
        page.html.mustache:1:1+4: The tag names nothing [template-bad-name] Use letters, digits, `_` and `-`, with dots between a record and its fields.
        """),
    Golden(
      "{{> a b}}",
      says: """
        page.html.mustache:1:1+9: `a b` cannot be the name of a template [template-bad-name] Use letters, digits, `_` and `-`.
        """),
    Golden(
      "{{=a=}}",
      says: """
        page.html.mustache:1:1+7: A tag that sets delimiters does not name two of them [template-bad-delimiters] Write the opening and the closing one with a space between, for example `{{=<% %>=}}`.
        """),
    Golden(
      "{{> *name}}",
      says: """
        page.html.mustache:1:1+11: The name of a partial or parent may not come from a value [template-unsupported-tag] Name the partial itself, or choose between several with sections.
        """),
    Golden(
      "{{> nva}}", with: ["partials/nav.html": "x"],
      says: """
        page.html.mustache:1:1+9: There is no partial `nva` [template-unknown-partial] Did you mean `nav`?
        """),
    Golden(
      "{{< layot}}{{/layot}}", with: ["layout.html": "x"],
      says: """
        page.html.mustache:1:1+11: There is no parent `layot` [template-unknown-partial] Did you mean `layout`?
        """),
    Golden(
      "{{> quite-other}}",
      says: """
        page.html.mustache:1:1+17: There is no partial `quite-other` [template-unknown-partial] Add the file `partials/quite-other.html.mustache` to the templates folder.
        """),
    Golden(
      "{{< layout}}{{$mian}}x{{/mian}}{{/layout}}", with: ["layout.html": "{{$main}}{{/main}}"],
      says: """
        page.html.mustache:1:13+9: The parent `layout` has no block `mian` [template-unknown-block] Did you mean `main`?
        """),
    Golden(
      "{{< layout}}{{$other}}x{{/other}}{{/layout}}", with: ["layout.html": "{{$main}}{{/main}}"],
      says: """
        page.html.mustache:1:13+10: The parent `layout` has no block `other` [template-unknown-block] Its blocks are `main`.
        """),
    Golden(
      "{{< layout}}{{$x}}{{/x}}{{/layout}}", with: ["layout.html": "y"],
      says: """
        page.html.mustache:1:13+6: The parent `layout` has no block `x` [template-unknown-block] Remove the block: the parent has none.
        """),
    Golden(
      "{{< layout}}{{title}}{{/layout}}", with: ["layout.html": "x"],
      says: """
        page.html.mustache:1:13+9: Something other than a block stands between the tags of a parent [template-stray-content] Put it in a block, as in `{{$name}}…{{/name}}`: it would not be printed here.
        """),
    Golden(
      "{{< layout}}{{$x}}a{{/x}}{{$x}}b{{/x}}{{/layout}}", with: ["layout.html": "{{$x}}{{/x}}"],
      says: """
        page.html.mustache:1:26+6: The block `x` stands twice in one parent [template-duplicate-block] Keep one of them: the second would replace the first unseen.
        """),
    Golden(
      "{{< page}}{{/page}}",
      says: """
        page.html.mustache:1:1+10: Parents and blocks lead back to themselves, or are nested too deep [template-cycle] Follow the tag's parent to its own parent and so on, and break the circle.
        """),
    Golden(
      "{{> loop}}", with: ["partials/loop.html": "{{> loop}}"],
      says: """
        partials/loop.html.mustache:1:1+10: Partials are nested without an end [template-recursion] End the recursion with a section over a list that is empty at the last level.
        """),
    Golden(
      "<p title={{title}}>",
      says: """
        page.html.mustache:1:10+9: `title` may not be printed in an attribute value without quotation marks [template-unsafe-place] Put quotation marks around the value.
        """),
    Golden(
      "<script>var a = '{{title}}';</script>",
      says: """
        page.html.mustache:1:18+9: `title` may not be printed in `script` [template-unsafe-place] Print it between elements or in a quoted attribute such as `title`.
        """),
    Golden(
      "{{#on}}<p title=\"{{/on}}\">",
      says: """
        page.html.mustache:1:1+7: The section `on` opens or closes an HTML tag or attribute without its other end [template-html-balance] Begin and end the section at the same place: both between elements, both within one tag, or both within one attribute value.
        """),
    Golden(
      "<p a=\"b\"c=\"d\">",
      says: """
        page.html.mustache:1:9+1: An attribute must follow white space, and `=` the name of one [template-html-balance] Put a space before the attribute, within or after the section before it.
        """),
    Golden(
      "<p",
      says: """
        page.html.mustache:1:3+1: The template ends within a tag, a comment or an element that holds only text [template-html-balance] Close it, or move the whole of it to one template.
        """),
    Golden(
      "<a href=\"{{v}}\">", ["v": "javascript:alert(1)"],
      says: """
        page.html.mustache:1:10+5: A link or source may not lead to `javascript:alert(1)` [template-unsafe-address] Use an address in the site, or one that begins with `https:`, `http:`, `mailto:` or `tel:`.
        """),
    Golden(
      "{{r}} {{r.x}} {{r.n.x}}", ["r": ["name": "A", "n": 1]],
      says: """
        page.html.mustache:1:1+5: `r` is a record and cannot be printed in an HTML template [template-wrong-value] Name one of its fields, with a dot between.
        page.html.mustache:1:7+7: `r` has no `x` [template-unknown-name] Did you mean `n`?
        page.html.mustache:1:15+9: `n` is a number and has no `x` [template-wrong-value] Name a record before the dot.
        """),
    Golden(
      "{{#list}}{{nmae}}{{/list}}", ["list": [["name": "a"], ["name": "b"]]],
      says: """
        page.html.mustache:1:10+8: Nothing here is called `nmae` [template-unknown-name] Did you mean `name`?
        """),
  ]

  @Test(arguments: goldens) func saysWhatIsWrong(_ golden: Golden) {
    let result = Rendering.of("page.html", golden.files, [golden.value])
    #expect(result.messages == golden.expected)
    #expect(result.text.isEmpty)
  }

  @Test func everyCodeIsListedOnce() {
    let codes = DiagnosticCode.templatesCodes
    #expect(Set(codes.map(\.id)).count == codes.count)
    #expect(codes.allSatisfy { $0.id.hasPrefix("template-") && !$0.explanation.isEmpty })
  }
}
