import Diagnostics
import Markup
import Model
import Testing

@testable import Content

@Suite("What the files say")
struct ReadingTests {
  /// The publication that the reference's examples make.
  static let publication: Publication? = {
    let tree = TemporaryTree()
    for example in Documentation.examples { tree.write(example.path, example.text) }
    return tree.read(jobs: 2).publication
  }()

  let publication: Publication
  let edition: Edition

  init() throws {
    publication = try #require(Self.publication)
    edition = try #require(publication.editions.first)
  }

  @Test("The site")
  func site() {
    let site = publication.site
    #expect(site.title == "Equality in Exampleshire")
    #expect(site.organisation.isFictional && site.organisation.employees == 6400)
    #expect(site.contacts.map(\.id.value) == ["equalities", "audit-requests"])
    #expect(site.contacts.first?.purposes.map(\.value) == [.general, .accessibility])
    #expect(site.contacts.first?.address.count == 3)
    #expect(site.ratings.map(\.rating.value) == [.red, .amber, .green])
    #expect(site.security?.expires.value.iso == "2027-03-31")
    #expect(site.accent?.value == "#7a2e5d")
    #expect(site.accent?.location.line == 12)
    #expect(publication.accessibilityStatement?.compliance?.value == .partial)
    #expect(
      publication.accessibilityStatement?.nonCompliance.first?.criterion
        == "1.4.11 Non-text contrast")
    #expect(publication.glossary.map(\.term.value) == ["EIA", "protected characteristic"])
  }

  @Test("The edition")
  func editionFile() {
    #expect(edition.period.start.iso == "2025-04-01" && edition.period.end.iso == "2026-03-31")
    #expect(edition.coverage.map(\.value) == [.employees, .peopleAffected])
    #expect(edition.accreditations.first?.since?.timing == .month(year: 2022, month: 3))
    #expect(edition.framework.map(\.heading) == ["Outcomes", "Aims"])
    #expect(edition.parties.count == 6 && edition.parties.first?.aliases == ["CMT"])
    #expect(edition.corrections.first?.page?.value == "action:equality/2.1")
    #expect(edition.strategyPages.map(\.slug) == ["foreword", "governance"])
    #expect(edition.strategyPages.first?.signatory?.name == "Councillor Ngozi Hartwell")
    #expect(edition.strategyPages.last?.budget.first?.pounds == 250_000)
    #expect(
      edition.strategyPages.last?.bodies.first?.chair?.role == "Director of corporate resources")
  }

  @Test("A plan with leads and dates")
  func plan() throws {
    let plan = try #require(edition.plans.first)
    #expect(plan.objectives.map(\.label) == ["1", "2"])
    #expect(plan.objectives.map(\.measuresHeading) == ["Outcomes", "Success measures"])
    let actions = plan.objectives.flatMap(\.actions)
    #expect(actions.map(\.id.value) == ["1.1", "2.1", "2.2"])
    #expect(actions[0].byWhen?.timing == .ongoing && actions[0].byWhen?.verbatim.value == "Ongoing")
    #expect(
      actions[0].leads?.parties.map(\.name) == ["Corporate Management Team", "Human Resources"])
    #expect(actions[1].leads?.verbatim.value == "HR/BI")
    #expect(actions[1].steps.map(\.status?.value) == [nil, .complete])
    #expect(actions[1].measures.map(\.target) == [nil, "85%"])
    #expect(actions[1].updates.map(\.rating?.value) == [.green, .amber])
    #expect(actions[1].currentStatus == .inProgress)
    #expect(actions[2].moves.first?.from.timing == .month(year: 2025, month: 12))
    #expect(actions[2].moves.first?.reason?.hasPrefix("The Disabled") == true)
  }

  @Test("Priorities, and areas of focus")
  func otherPlans() throws {
    let priorities = edition.plans[1]
    #expect(priorities.objectiveNoun == "Priority" && priorities.isExhaustive)
    #expect(priorities.objectives.map(\.label) == ["one", "4"])
    let training = try #require(priorities.objectives.last?.actions.first)
    #expect(training.stepsAreNumbered && training.steps.count == 3)
    #expect(training.leads?.parties.map(\.name) == ["Equalities team", "Human Resources"])
    #expect(training.byWhen == nil && training.measures.count == 2)
    #expect(edition.plans[2].isExhaustive == false)
    let next = try #require(publication.editions.last?.plans.first?.objectives.first?.actions.first)
    #expect(next.predecessors.map(\.value) == ["2026/equality/2.2"])
    #expect(next.formerly.map(\.value) == ["2.2"])
  }

  @Test("A case study and an audit")
  func others() throws {
    let study = try #require(edition.caseStudies.first)
    #expect(study.outcomes.map(\.sponsor?.name) == ["Tomasz Wray-Ellis", "Helen Quaye", nil])
    #expect(study.outcomes[1].behaviours.count == 3)
    #expect(study.learning?.elements.map(\.isMandatory) == [true, nil])
    #expect(study.survey?.results.map(\.value.tenths) == [840, 805])
    #expect(study.survey?.isBasePublished == false && study.survey?.isProvisional == true)
    #expect(study.evaluation?.status == .notYet && study.learningPoints.count == 2)
    let audit = try #require(edition.audits.first)
    #expect(audit.minutes == 45 && audit.isAnonymised && !audit.recordsIndividualAnswers)
    #expect(audit.ratings.count == 3 && audit.requestContact?.value == "audit-requests")
  }

  @Test("Editions stand in the order of their publication, updates in that of their dates")
  func order() {
    let tree = TemporaryTree(
      Example.with([
        "a/edition.yaml": Example.edition.replacing("2026-06-01", with: "2027-06-01"),
        "z/edition.yaml": Example.edition.replacing("2026-06-01", with: "2025-06-01"),
        "2026/plans/p.yaml": Example.plan(
          action: """
            updates:
              - date: 2026-03-01
                text: Later
              - date: 2026-01-01
                text: Earlier
            """),
      ]))
    let publication = tree.read().publication
    #expect(publication?.editions.map(\.id) == ["z", "2026", "a"])
    let action = publication?.editions[1].plans.first?.objectives.first?.actions.first
    #expect(action?.updates.map(\.date.value.iso) == ["2026-01-01", "2026-03-01"])
  }

  @Test("Links in prose are placed where they stand in the file")
  func positions() {
    let tree = TemporaryTree(
      Example.with([
        "2026/strategy/a.md": "---\ntitle: A\n---\n\nSee [one thing](term:a).\n",
        "2026/plans/p.yaml": Example.plan(
          action: """
            outcome: x
            description: |
              Some text.

              See [one thing](term:a).
            steps:
              - See [one thing](term:b).
              - "See [one thing](term:c)."
            """),
      ]))
    let edition = tree.read().publication?.editions.first
    let place = { (prose: Prose?) in prose?.document.links.first.map { "\($0.line):\($0.column)" } }
    #expect(place(edition?.strategyPages.first?.body) == "5:5")
    let action = edition?.plans.first?.objectives.first?.actions.first
    #expect(place(action?.description) == "10:15")
    #expect(place(action?.steps.first?.text) == "12:17")
  }

  @Test(
    "Links are placed in texts that YAML joins, quotes or escapes",
    arguments: [
      ("- |\n  Some text\n\n  and [one thing](term:a)", "5:7"),
      ("- >-\n  Some text\n  and [one thing](term:a)", "4:7"),
      ("- >\n  Some\n\n  text\n  and [one thing](term:a)\n\n", "6:7"),
      ("- Some text\n  and [one thing](term:a)", "3:7"),
      ("- \"Some text\n\n  and [one thing](term:a)\"", "4:7"),
      ("- \"Some \\\"text\\\" and [one thing](term:a)\"", "2:22"),
      ("- 'It''s text and [one thing](term:a)'", "2:19"),
      ("- Größe [one thing](term:a)", "2:9"),
      ("- \"\\u0041 [one thing](term:a)\"", "2:5"),
    ])
  func joinedText(_ yaml: String, _ place: String) throws {
    let source = SourceFile(path: "a.yaml", bytes: Array(("# remark\n" + yaml + "\n").utf8))
    let items: LoadedFile<[Prose]> = YAMLFile.list(source, of: .prose)
    let link = try #require(items.value?.first?.document.links.first)
    #expect("\(link.line):\(link.column)" == place)
  }
}
