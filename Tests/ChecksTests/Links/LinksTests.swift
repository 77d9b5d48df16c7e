import Diagnostics
import Model
import Testing

struct LinksTests {
  private static func saying(_ text: String) -> Publication {
    publication(
      glossary: [term("eia", "EIA")], assets: [Asset(path: "2026/images/bus.jpg", size: 1)],
      edition(2025, plan(action(path: "content/2025/plans/equality.yaml"), edition: "2025")),
      edition(
        2026, pages: [page(text), page("# Our aims\nText.", slug: "aims")], plan(action()),
        plan(action(path: "content/2026/plans/race.yaml"), id: "race")))
  }

  @Test(arguments: [
    "action:equality/1.1", "action:2025/1.1", "plan:race#objective-1", "strategy:aims#our-aims",
    "term:eia", "../plans/race.yaml", "aims.md#our-aims", "/2026/actions/by-status/overdue/",
    "/glossary/#term-eia", "https://example.org/a%20b?c=d&e#f", "mailto:a.b@example.org?subject=x",
    "tel:+44-1632-960000", "../images/bus.jpg", "plan:2025/equality",
  ])
  func `a link that leads somewhere is fine`(written: String) {
    let text = written == "action:2025/1.1" ? "action:2025/equality/1.1" : written
    #expect(
      report(
        Self.saying("See [this](\(text))."), "link-unknown", "link-malformed", "link-unknown-file",
        "link-outside-content", "link-unknown-anchor", "link-unknown-page", "link-unknown-figure",
        "address-malformed", "address-insecure") == "")
  }

  @Test(arguments: [
    (
      "plan:rase", "error: Edition `2026` has no plan `rase` [link-unknown]\n  Did you mean `race`?"
    ),
    (
      "term:eai",
      "error: The glossary has no term `eai` [link-unknown]\n  Did you mean `eia`?"
    ),
    (
      "action:1.1",
      """
      error: Several plans have an action `1.1`: `equality` and `race` [link-unknown]
        Name the plan as well, as `action:equality/1.1`.
      """
    ),
    (
      "plan:a/b/c",
      """
      error: `plan:a/b/c` is not in the form of a link to a plan [link-malformed]
        Write it as `plan:id` or `plan:2025/id`.
      """
    ),
    (
      "",
      "error: A link leads nowhere [link-malformed]\n  Write where it should lead, or remove it."
    ),
    (
      "../plans/rase.yaml",
      """
      error: There is no file `2026/plans/rase.yaml` in the content folder [link-unknown-file]
        Did you mean `2026/plans/race.yaml`?
      """
    ),
    (
      "race.yaml",
      """
      error: There is no file `2026/strategy/race.yaml` in the content folder [link-unknown-file]
        Did you mean `2026/plans/race.yaml`?
      """
    ),
    (
      "../../../secret.md",
      """
      error: `../../../secret.md` leads out of the content folder [link-outside-content]
        Link to a file of the content folder, or to a full address.
      """
    ),
    (
      "aims.md#our-aim",
      """
      error: `aims.md#our-aim` names a part `our-aim` that the page doesn't have \
      [link-unknown-anchor]
        Did you mean `#our-aims`?
      """
    ),
    (
      "#nothing",
      """
      error: `#nothing` names a part `nothing` that the page doesn't have [link-unknown-anchor]
        Use a heading of that page, in lower case with hyphens for spaces.
      """
    ),
    (
      "/2026/plans/none/",
      """
      error: The site has no page `/2026/plans/none/` [link-unknown-page]
        Link to the content file or by id, such as `plan:equality`.
      """
    ),
    (
      "figure:pay",
      """
      error: Edition `2026` has no figure `pay` [link-unknown-figure]
        Its id is the name of its file, without the ending.
      """
    ),
    (
      "//example.org/a",
      """
      error: `//example.org/a` is not a full address [address-malformed]
        Write `https:` before it.
      """
    ),
    (
      "https://nodots",
      """
      error: `https://nodots` is not a full address [address-malformed]
        Check it for gaps, spaces and missing parts.
      """
    ),
    (
      "http://example.org",
      """
      note: `http://example.org` is fetched without encryption [address-insecure]
        Use `https://` if the other site offers it.
      """
    ),
  ])
  func `a link that leads nowhere is pointed at`(written: String, expected: String) {
    #expect(
      report(
        Self.saying("Text.\n\nSee [this](\(written))."), "link-unknown", "link-malformed",
        "link-unknown-file", "link-outside-content", "link-unknown-anchor", "link-unknown-page",
        "link-unknown-figure", "address-malformed", "address-insecure")
        == "content/2026/strategy/foreword.md:3:5: " + expected)
  }

  @Test func `an address that holds content is Markdown's to refuse`() {
    let found = report(Self.saying("See [this](data:image/png;base64,AA)."))
    #expect(!found.contains("data:image"))
  }

  @Test func `links of keys are looked at`() {
    let links = [Link(title: "There", destination: located("plan:none", 33))]
    #expect(
      report(publication(edition(2026, plan(action(links: links)))), "link-unknown") == """
        content/2026/plans/equality.yaml:33:3: error: Edition `2026` has no plan `none` \
        [link-unknown]
          Its id is the name of its file, without the ending.
        """)
  }

  @Test func `images are pictures of the content folder, with words`() {
    #expect(
      report(
        Self.saying(
          "![](../images/bus.jpg) ![A](aims.md) ![B](https://example.org/b.png)"),
        "image-not-an-image", "image-elsewhere") == """
          content/2026/strategy/foreword.md:1:24: error: `aims.md` is a page, not an image \
          [image-not-an-image]
            Remove the exclamation mark to make it a link.
          content/2026/strategy/foreword.md:1:38: warning: The image `https://example.org/b.png` is \
          on another site [image-elsewhere]
            Save it in the content folder and link to it there.
          """)
  }

  @Test func `keys that need a full address refuse others`() {
    #expect(
      report(publication(privacyPolicy: "/privacy/"), "address-malformed") == """
        content/site.yaml:40:3: error: `/privacy/` is not a full address [address-malformed]
          Write it whole, beginning with `https://`.
        """)
  }
}
