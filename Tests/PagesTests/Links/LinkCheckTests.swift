import Testing

@testable import Pages

struct LinkCheckTests {
  private func problems(_ body: String) throws -> [String] {
    let template = "{{<layout}}{{$main}}\(body){{/main}}{{/layout}}"
    let site = try BuiltSite.town(changes: ["corrections.html.mustache": template])
    return site.diagnostics.filter { $0.severity == .error }
      .map { "\($0.code.id): \($0.message)" }
  }

  @Test func saysWhichLinkLeadsNowhere() throws {
    #expect(
      try problems(#"<a href="../2026/nothing/">x</a><a href="../2026/">y</a>"#) == [
        "page-link-broken: The page `/corrections/` links to `../2026/nothing/`, where there is "
          + "nothing"
      ])
    #expect(try problems(#"<a href="../../out/">x</a>"#).count == 1)
    #expect(try problems(#"<img src="../images/none.png" alt="">"#).count == 1)
  }

  @Test func saysWhichPartIsMissing() throws {
    #expect(
      try problems(##"<a href="#nowhere">x</a><a href="#page.main">y</a>"##) == [
        "page-anchor-broken: The page `/corrections/` links to `#nowhere`, but that page has no "
          + "such part"
      ])
    #expect(
      try problems(
        #"<a href="../glossary/#term-eia">x</a><a href="../glossary/#term-none">y</a>"#)
        == [
          "page-anchor-broken: The page `/corrections/` links to `../glossary/#term-none`, but "
            + "that page has no such part"
        ])
  }

  @Test func findsAnIDThatStandsTwice() throws {
    #expect(
      try problems(#"<p id="twice">x</p><p id="twice">y</p>"#) == [
        "page-id-twice: The id `twice` stands twice on the page `/corrections/`"
      ])
  }

  @Test func letsWhatIsElsewhereBe() throws {
    #expect(
      try problems(
        #"<a href="https://a.example/#x">x</a><a href="mailto:a@b.example">y</a> <a href="index.md">z</a>"#
      ) == [])
  }
}
