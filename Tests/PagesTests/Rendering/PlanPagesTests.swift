import Testing

@testable import Pages

/// What the pages of plans and actions say.
struct PlanPagesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("town") }

  private func page(_ path: String) throws -> String { try site.text("2026/\(path)") }

  @Test func printsALabelApartFromTheOrdinal() throws {
    let page = try page("plans/equality/index.html")
    #expect(page.contains(#"<h2 id="objective-one">Priority one: A fair workplace</h2>"#))
    #expect(page.contains(#"<h2 id="objective-four">Priority 4: Reach everybody</h2>"#))
  }

  @Test func putsMeasuresUnderThePlansOwnHeading() throws {
    #expect(try page("plans/equality/index.html").contains("How we will know"))
    #expect(
      try page("plans/equality/1.1/index.html").contains(
        #"<h2 id="page.measures">How we will know</h2>"#))
  }

  @Test func saysThatAPlanIsNotExhaustive() throws {
    #expect(try page("plans/equality/index.html").contains("This plan is not exhaustive"))
    #expect(
      try !site.text("2025/plans/equality/index.html").contains("This plan is not exhaustive"))
  }

  @Test func countsProgressInWords() throws {
    let markdown = try page("plans/equality/index.md")
    #expect(
      markdown.contains(
        """
        4 actions as at 31 March 2026:

        - ◐ 2 in progress
        - ✓ 1 complete
        - ◌ 1 without a stated status
        - **1 of them overdue**
        """))
    let html = try page("plans/index.html")
    #expect(html.contains(#"<rect class="fill-not-stated" x="75.0%" y="0" width="25.0%""#))
    #expect(html.contains(#"<rect class="fill-complete" x="50.0%" y="0" width="25.0%""#))
  }

  @Test func makesNoStatusUp() throws {
    #expect(try page("plans/equality/new/index.md").contains("- Status: ◌ Not stated"))
    #expect(try page("actions/by-status/index.md").contains("[Not stated](not-stated/): 1 action"))
    #expect(
      try !page("actions/by-status/not-stated/index.md").contains("An action is overdue when"))
  }

  @Test func printsIdsThatAreNumbersOnly() throws {
    #expect(try page("plans/equality/1.1/index.md").contains("# Action 1.1: "))
    #expect(try page("plans/equality/new/index.md").contains("# Action: Something"))
    #expect(try page("plans/equality/index.html").contains(#"<span class="id">1.2</span>"#))
    #expect(try !page("plans/equality/index.html").contains(#"<span class="id">new"#))
  }

  @Test func saysHowLateAnActionIs() throws {
    let late = "Overdue by 3 months as at 31 March 2026"
    for path in [
      "plans/equality/1.1/", "plans/equality/", "actions/", "actions/by-status/overdue/",
    ] {
      #expect(try page(path + "index.html").contains(late), "\(path)")
      #expect(try page(path + "index.md").contains(late), "\(path)")
    }
    #expect(try !page("plans/equality/1.2/index.html").contains("Overdue by"))
  }

  @Test func saysThatCarryingForwardWasNotDelivery() throws {
    let missed = "Not delivered by 31 December 2024; carried forward"
    for path in ["plans/equality/1.2/", "plans/equality/", "actions/"] {
      #expect(try site.text("2025/\(path)index.html").contains(missed), "\(path)")
      #expect(try site.text("2025/\(path)index.md").contains(missed), "\(path)")
    }
    #expect(try !site.text("2025/plans/equality/1.2/index.md").contains("Overdue"))
    #expect(try site.text("2025/actions/by-status/overdue/index.md").contains("0 actions."))
    // The action that goes on shows it in its history.
    #expect(try page("plans/equality/1.2/index.html").contains(missed))
  }

  @Test func printsOnlyTheNumbersOfThePlan() throws {
    let action = try page("plans/equality/new/index.html")
    #expect(
      action.contains(
        #"<h1><span class="above-title">Action</span> Something &lt;new&gt; &amp; &quot;bold&quot;</h1>"#
      ))
    for path in ["plans/equality/new/", "plans/equality/", "actions/", "changes/"] {
      #expect(try !page("\(path)index.html").contains(">new<"), "\(path)")
      #expect(try !page("\(path)index.md").contains("new Something"), "\(path)")
    }
    #expect(try page("plans/equality/index.html").contains(#"<span class="id">1.1</span> Collect"#))
  }

  @Test func keepsTheLinesOfALead() throws {
    #expect(
      try page("plans/equality/1.2/index.md").contains(
        "- Lead: Sites and Shops. As written: “Sites / Shops”."))
  }

  @Test func tellsAnActionsStory() throws {
    let markdown = try page("plans/equality/1.1/index.md")
    let events = [
      "### 1 November 2024",
      "**Deadline moved from December 2024 to 31 December 2025.**",
      "Reason: The new system came late.", "### 22 July 2025", "The form is out.",
      "Reported by Head of HR", "### 27 January 2026", "**Rating: Off track.**", "It is late.",
      "- [The report](https://town.example/report.pdf)",
    ]
    var rest = markdown[...]
    for event in events {
      let found = try #require(rest.firstRange(of: event), "\(event) is missing or out of order")
      rest = rest[found.upperBound...]
    }
    #expect(markdown.contains("(first planned: December 2024)"))
    #expect(markdown.contains("- Lead: Human Resources and BI. As written: “HR/BI”."))
    #expect(markdown.contains("1. Write the form. (Complete)\n2. Send it.\n"))
  }

  @Test func linksActionsAcrossEditions() throws {
    let now = try page("plans/equality/1.2/index.html")
    #expect(now.contains(#"<a href="../../../../2025/plans/equality/1.2/">1.2 Train managers</a>"#))
    let before = try site.text("2025/plans/equality/1.2/index.html")
    #expect(before.contains("There is a newer edition."))
    #expect(
      before.contains(
        #"<a href="../../../../2026/plans/equality/1.2/">See this page in Equality 2026</a>"#))
    let gone = try site.text("2025/plans/equality/1.3/index.html")
    #expect(gone.contains(#"<a href="../../../../2026/">Go to Equality 2026</a>"#))
  }

  @Test func escapesWhatIsWritten() throws {
    let page = try page("plans/equality/new/index.html")
    #expect(page.contains("Something &lt;new&gt; &amp; &quot;bold&quot;"))
    #expect(page.contains("Equality &amp; &quot;Fairness&quot; in Town &lt;A&gt;"))
    #expect(try self.page("plans/equality/new/index.md").contains("Something &lt;new&gt; &amp;"))
  }

  @Test func showsARatingAsWordAndShape() throws {
    #expect(
      try page("plans/equality/1.1/index.html").contains(
        #"<span class="tag tag-red"><span class="shape" aria-hidden="true">■</span> Off track</span>"#
      ))
    #expect(try page("plans/equality/1.1/index.html").contains("What the ratings mean"))
    #expect(try !page("plans/equality/4.1/index.html").contains("What the ratings mean"))
  }

  @Test func comparesWithTheEditionBefore() throws {
    let changes = try page("changes/index.md")
    let parts = changes.split(separator: "## ").map(String.init)
    func part(_ title: String) -> String { parts.first { $0.hasPrefix(title) } ?? "" }
    #expect(part("New actions").contains("- [Something &lt;new&gt;"))
    #expect(part("New actions").contains("4\\.1 Meet people"))
    #expect(part("Actions that ended").contains("1\\.3 Close the old scheme"))
    // The last day of December and December are one date.
    #expect(!part("Dates changed").contains("1\\.1"))
    #expect(part("Dates changed").contains("from December 2024 to ongoing."))
    #expect(part("Carried forward").contains("now ◐ In progress"))
    #expect(part("Wording changed").contains("It was called “Train managers”"))
    #expect(part("Status changed") == "")
    #expect(part("New pages").contains("[Foreword](../strategy/foreword/)"))
  }

  @Test func listsActionsByLeadAndTheme() throws {
    #expect(try page("actions/by-lead/human-resources/index.md").contains("[1.1 Collect"))
    #expect(try page("actions/by-theme/work/index.md").contains("3 actions."))
    #expect(try page("actions/by-theme/empty/index.md").contains("0 actions."))
    #expect(try page("actions/by-status/index.md").contains("[Overdue](overdue/): 1 action"))
  }
}
