import Diagnostics
import Model
import Testing

struct IdentityTests {
  @Test func `an action's id stands once in its plan`() {
    let twice = publication(
      edition(
        2026,
        plan(objectives: [
          objective([action("1.1")]),
          objective(id: "2", [action("1.1", line: 50), action("1.2", line: 60)]),
        ])))
    #expect(
      report(twice, "id-duplicate") == """
        content/2026/plans/equality.yaml:50:3: error: Two of the action ids of plan `equality` are \
        `1.1` [id-duplicate]
          Give one of them another id; leave the one that was published first.
          content/2026/plans/equality.yaml:10: `1.1` stands here
        """)
  }

  @Test func `ids of every kind are looked at`() {
    let themes = [
      Theme(id: located("work", 1), label: "A"), Theme(id: located("work", 2), label: "B"),
    ]
    let everything = publication(
      contacts: [contact(), contact(line: 25)],
      glossary: [term("eia", "EIA"), term("eia", "EqIA", line: 9)],
      edition(
        2026, themes: themes, pages: [page("A."), page("B.")],
        plan(objectives: [objective([]), objective([])])))
    #expect(
      report(everything, "id-duplicate").split(separator: "\n").count { $0.contains("error") } == 5)
  }

  @Test func `the same ids in two plans are fine`() {
    let two = publication(edition(2026, plan(action()), plan(action(), id: "race")))
    #expect(report(two, "id-duplicate") == "")
  }

  @Test func `a short form belongs to one party`() {
    let parties = [
      RegisteredParty(name: located("Human Resources", 7), kind: .team, aliases: ["HR", "hr"]),
      RegisteredParty(name: located("Highways", 8), kind: .team, aliases: ["HR"]),
    ]
    #expect(
      report(publication(edition(2026, parties: parties)), "party-ambiguous") == """
        content/2026/plans/equality.yaml:8:3: error: `HR` stands for both Human Resources and \
        Highways in edition `2026` [party-ambiguous]
          Keep it in the `also` of one of them.
          content/2026/plans/equality.yaml:7: the other stands here
        """)
  }

  @Test func `former ids are free and claimed once`() {
    let claims = publication(
      edition(
        2026,
        plan(
          action("1.1", formerly: ["1.1"]), action("1.2", line: 40, formerly: ["1.1", "9"]),
          action("1.3", formerly: ["9"]))))
    #expect(
      report(claims, "formerly-in-use", "formerly-claimed-twice") == """
        content/2026/plans/equality.yaml:26:3: error: `9` is given as a former id of both `1.2` and \
        `1.3` [formerly-claimed-twice]
          Keep it in the `formerly` of the action that readers of old links want.
          content/2026/plans/equality.yaml:26: the other claim stands here
        content/2026/plans/equality.yaml:26:3: error: The action `1.1` gives its own id as a former \
        one [formerly-in-use]
          Remove it from `formerly`.
        content/2026/plans/equality.yaml:26:3: error: `1.1` is given as a former id of the action \
        `1.2`, but another action of plan `equality` has that id now [formerly-in-use]
          Remove it from `formerly`, or give the other action an id of its own.
          content/2026/plans/equality.yaml:10: `1.1` stands here
        """)
  }

  @Test func `an edition can't have the name of a page of the site`() {
    #expect(
      report(publication(edition(2026, id: "glossary")), "edition-reserved-name") == """
        content/glossary/edition.yaml:1:3: error: An edition can't be called `glossary`: \
        `/glossary/` belongs to the site as a whole [edition-reserved-name]
          Rename the folder, for example to the edition's year.
        """)
  }

  @Test func `each lead has an address`() {
    func lead(_ id: String, _ names: String..., line: Int) -> Action {
      Action(
        id: located(id), location: at(1), title: "Do it", stepsAreNumbered: false,
        leads: Parties(
          verbatim: located(names.joined(separator: "/"), line),
          parties: names.map { Party(written: $0, name: $0, kind: .unknown) }))
    }
    let register = [
      RegisteredParty(id: located("china", 7), name: located("中国", 7), kind: .team),
      RegisteredParty(name: located("Tŷ Môn", 8), kind: .team),
    ]
    let site = publication(
      edition(
        2026, parties: register,
        plan(
          lead("1", "Ty Mon", "日本", line: 31), lead("2", "中国", "Tŷ Môn", "HR", line: 32),
          lead("3", String(repeating: "x", count: 101), "HR", line: 33))))
    #expect(
      report(site, "party-without-address", "party-address-taken") == """
        content/2026/plans/equality.yaml:8:3: error: `Tŷ Môn` and `Ty Mon` would have one address, \
        `ty-mon` [party-address-taken]
          If they are the same, write one name. Otherwise give one of them an `id` under `parties` of \
        edition `2026`.
          content/2026/plans/equality.yaml:31: the other stands here
        content/2026/plans/equality.yaml:31:3: error: The name `日本` has no letter that can stand in \
        an address [party-without-address]
          Give the party an `id` under `parties` of edition `2026`.
        content/2026/plans/equality.yaml:33:3: error: The name of this lead is too long to stand in \
        an address [party-without-address]
          Give the party an `id` under `parties` of edition `2026`.
        """)
  }

  @Test func `redirects start at folders and HTML files`() {
    let site = publication(
      redirects: [
        ("/old.pdf", "/"), ("/old.html", "/"), ("/old.HTM", "/"), ("/2.1", "/"), ("/v2.10/", "/"),
      ], edition(2026, plan(action())))
    #expect(
      report(site, "redirect-from-file", "redirect-target-unknown") == """
        content/site.yaml:50:3: error: A page can't stand at `/old.pdf` to send readers on \
        [redirect-from-file]
          Ask those who run the web server to redirect this address, and remove it here.
        """)
  }

  @Test func `redirects lead to what the site has`() {
    let plan = plan(
      "equality", formerly: ["fairness"], objectives: [objective([action(status: .notStarted)])])
    let site = publication(
      redirects: [
        ("/a/", "/2026/plans/fairness/1.1/"), ("/b/", "/2026/actions/by-status/not-started/"),
        ("/c/", "/2026/actions/by-status/complete/"), ("/d/", "/figures/"), ("/e/", "/2026/data/"),
        ("/f/", "/2026/actions/"), ("/g/", "/2026/changes/"), ("/h/", "/404.html"),
      ], edition(2026, plan))
    #expect(
      report(site, "redirect-target-unknown").split(separator: "\n")
        .filter { $0.contains("error") }.map { $0.split(separator: "`")[1] } == [
          "/2026/actions/by-status/complete/", "/figures/", "/2026/data/", "/2026/changes/",
        ])
  }

  @Test func `redirects lead from free addresses to pages`() {
    let site = publication(
      redirects: [
        ("/glossary", "/"), ("/a", "/b/"), ("/b/", "/a/index.html"),
        ("/c/", "/nowhere/"), ("/c", "/"), ("/d/", "/2026/plans/equality/1.1"), ("/e/", "/d/"),
      ],
      edition(2026, plan(action())))
    #expect(
      report(
        site, "redirect-hides-page", "redirect-loop", "redirect-repeated",
        "redirect-target-unknown") == """
          content/site.yaml:50:3: error: A redirect starts at `/glossary`, where a page stands \
          [redirect-hides-page]
            Remove the redirect, or rename the page first.
          content/site.yaml:51:3: error: The redirect from `/a` to `/b/` runs in a circle \
          [redirect-loop]
            Let it lead to a page that exists.
          content/site.yaml:52:3: error: The redirect from `/b/` to `/a/index.html` runs in a circle \
          [redirect-loop]
            Let it lead to a page that exists.
          content/site.yaml:53:3: error: No page stands at `/nowhere/` [redirect-target-unknown]
            Let the redirect lead to a page that exists.
          content/site.yaml:54:3: error: `/c` is redirected twice [redirect-repeated]
            Keep one of the two.
            content/site.yaml:53: the first stands here
          """)
  }
}
