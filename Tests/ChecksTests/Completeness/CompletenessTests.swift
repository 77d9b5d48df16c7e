import Model
import Testing

struct CompletenessTests {
  private static func saying(_ actions: Action...) -> Publication {
    publication(edition(2026, plan(objectives: [objective(actions)])))
  }

  @Test func `an action has a lead and a measure`() {
    let found = report(
      Self.saying(
        action("1.1"), action("1.2", line: 30, leads: " "), action("1.3", line: 40, measures: [])),
      "lead-missing", "leads-missing", "measure-missing", "measures-missing")
    #expect(
      found == """
        content/2026/plans/equality.yaml:30:3: warning: Action `1.2` doesn't say who leads it \
        [lead-missing]
          Add `leads` with a person's role or a team.
        content/2026/plans/equality.yaml:40:3: warning: Action `1.3` has no measure [measure-missing]
          Add `measures`: what will be seen when it succeeds.
        """)
  }

  @Test func `a plan without any gets one note`() {
    let found = report(
      Self.saying(
        action("1.1", leads: nil, measures: []), action("1.2", leads: nil, measures: [])),
      "lead-missing", "leads-missing", "measure-missing", "measures-missing")
    #expect(
      found == """
        content/2026/plans/equality.yaml:1:3: note: None of the 2 actions of plan `equality` says \
        who leads it [leads-missing]
          Add `leads` to the actions when they are known.
        content/2026/plans/equality.yaml:1:3: note: None of the 2 actions of plan `equality` has a \
        measure [measures-missing]
          Add `measures` to the actions that matter most.
        """)
  }

  @Test func `a lead that is nearly a registered name is asked about`() {
    let parties = [
      RegisteredParty(name: located("Equalities team", 1), kind: .team, aliases: ["HR"])
    ]
    func lead(_ name: String, kind: PartyKind = .unknown) -> String {
      let plan = Plan(
        id: "equality", location: at(1), title: "Our plan",
        owner: Parties(
          verbatim: located(name, 3), parties: [Party(written: name, name: name, kind: kind)]),
        objectiveNoun: "Objective", isExhaustive: true, objectives: [objective([action()])])
      return report(
        publication(edition(2026, parties: parties, plan)), "lead-nearly-registered")
    }
    #expect(
      lead("Equality team") == """
        content/2026/plans/equality.yaml:3:3: warning: `Equality team` is not under `parties` of \
        the edition [lead-nearly-registered]
          Did you mean `Equalities team`? If it is somebody else, add it to `parties`.
        """)
    #expect(lead("Equality team", kind: .team) == "")
    #expect(lead("Housing") == "")
    #expect(lead("HQ") == "")
  }

  @Test func `an objective has a title`() {
    let untitled = publication(
      edition(2026, plan(objectives: [objective(title: nil, [action()])])))
    #expect(
      report(untitled, "objective-without-title") == """
        content/2026/plans/equality.yaml:5:3: warning: Objective `1` of plan `equality` has no title \
        [objective-without-title]
          Add `title`: a few words that say what it is about.
        """)
  }

  @Test(arguments: [
    "At least 50 managers", "An increase in applications", "Policy published",
    "Network in place", "Fewer complaints", "Every school trained", "Declaration rates",
    "100% complete", "Reported quarterly",
  ])
  func `something in these could be measured`(measure: String) {
    #expect(Self.measuring(measure) == "")
  }

  @Test(arguments: [
    ("Better understanding of race", "Better understanding of race"),
    ("Staff feel confident to talk about race", "Staff feel confident to talk about race"),
    (
      "A culture in which people of any background feel that they belong and can speak",
      "A culture in which people of any background feel that …"
    ),
  ])
  func `nothing in these could be measured`(measure: String, shown: String) {
    #expect(
      Self.measuring(measure) == """
        content/2026/plans/equality.yaml:12:3: note: Nothing in the measure `\(shown)` can be \
        measured [measure-not-measurable]
          If you can, say how many, by how much, or what will be in place.
        """)
  }

  @Test func `a target makes a measure one`() {
    let measure = Measure(text: located("Confidence", 12), target: "high")
    #expect(
      report(Self.saying(action(measures: [measure])), "measure-not-measurable") == "")
  }

  private static func measuring(_ text: String) -> String {
    report(
      saying(action(measures: [Measure(text: located(text, 12))])), "measure-not-measurable")
  }
}
