import Diagnostics
import Markup
import Model
import Testing

struct PublicationIndexTests {
  private static let index = PublicationIndex(publication())
  private static let scope = ReferenceScope(
    edition: 1, plan: 0, path: "content/2026/plans/equality.yaml")

  @Test(arguments: [
    ("action:1.1", "/2026/plans/equality/1.1/"),
    ("action:race/1.1", "/2026/plans/race/1.1/"),
    ("action:2025/equality/1.1", "/2025/plans/equality/1.1/"),
    ("plan:race", "/2026/plans/race/"),
    ("plan:2025/equality", "/2025/plans/equality/"),
    ("strategy:foreword", "/2026/strategy/foreword/"),
    ("term:eia", "/glossary/#term-eia"),
    ("data:workforce", "/2026/data/workforce/"),
    ("data:2025/workforce", "/2025/data/workforce/"),
    ("data:workforce?sex=female", "/2026/data/workforce/"),
    ("data:2025/workforce?sex=female", "/2025/data/workforce/"),
    ("../data/workforce.yaml", "/2026/data/workforce/"),
    ("../data/workforce.csv", "/2026/data/workforce/"),
    ("race.yaml", "/2026/plans/race/"),
    ("../strategy/foreword.md", "/2026/strategy/foreword/"),
    ("./../../2025/edition.yaml", "/2025/"),
    ("../../site.yaml", "/"),
    ("../../glossary.yaml", "/glossary/"),
    ("../images/bus.jpg", "/2026/images/bus.jpg"),
  ])
  func `finds the page`(written: String, address: String) throws {
    let resolution = try Self.index.resolve(written, from: Self.scope).get()
    #expect(Self.index.address(of: resolution.target) == address)
  }

  @Test func `takes an id alone from anywhere when only one plan has it`() throws {
    let scope = ReferenceScope(edition: 1, path: "content/2026/strategy/foreword.md")
    let resolution = try Self.index.resolve("action:2.1", from: scope).get()
    #expect(Self.index.address(of: resolution.target) == "/2026/plans/race/2.1/")
    #expect(
      Self.index.resolve("action:1.1", from: scope)
        == .failure(.ambiguousAction(id: "1.1", plans: ["equality", "race"])))
  }

  @Test func `site-wide files mean the latest published edition`() throws {
    let resolution = try Self.index.resolve(
      "plan:race", from: ReferenceScope(path: "content/glossary.yaml")
    ).get()
    #expect(Self.index.address(of: resolution.target) == "/2026/plans/race/")
  }

  @Test(arguments: [
    (
      "plan:rase",
      ReferenceFailure.unknown(
        .plan, id: "rase", edition: "2026", plan: nil, nearest: "race")
    ),
    ("plan:2204/race", .unknownEdition("2204", nearest: nil)),
    ("plan:2015/race", .unknownEdition("2015", nearest: "2025")),
    (
      "action:race/9.9",
      .unknown(
        .action, id: "9.9", edition: "2026", plan: "race", nearest: nil)
    ),
    (
      "action:nothing/1.1",
      .unknown(
        .plan, id: "nothing", edition: "2026", plan: nil, nearest: nil)
    ),
    ("term:eai", .unknown(.term, id: "eai", edition: nil, plan: nil, nearest: "eia")),
    ("figure:pay", .unknown(.figure, id: "pay", edition: "2026", plan: nil, nearest: nil)),
    (
      "data:workfoce",
      .unknown(.data, id: "workfoce", edition: "2026", plan: nil, nearest: "workforce")
    ),
    ("data:tallies", .unknown(.data, id: "tallies", edition: "2026", plan: nil, nearest: nil)),
    (
      "data:workfoce?sex=female",
      .unknown(.data, id: "workfoce", edition: "2026", plan: nil, nearest: "workforce")
    ),
    ("data:?sex=female", .malformed(.data)),
    ("rase.yaml", .unknownFile(path: "2026/plans/rase.yaml", nearest: "2026/plans/race.yaml")),
    ("../../../etc/passwd", .outsideContent(path: "../../../etc/passwd")),
    ("plan:", .malformed(.plan)),
  ])
  func `says why it finds nothing`(written: String, failure: ReferenceFailure) {
    #expect(Self.index.resolve(written, from: Self.scope) == .failure(failure))
  }

  @Test(arguments: ["", "../content/", "a/b/"])
  func `paths do not depend on where the content folder lies`(root: String) throws {
    let index = PublicationIndex(Self.publication(root: root))
    let scope = ReferenceScope(edition: 1, path: "\(root)2026/strategy/foreword.md")
    let resolution = try index.resolve("../plans/race.yaml#objective-1", from: scope).get()
    #expect(resolution == Resolution(target: .plan(edition: 1, plan: 1), anchor: "objective-1"))
  }

  private static func publication(root: String = "content/") -> Publication {
    func at(_ path: String) -> Location { Location(path: root + path, line: 1, column: 1) }
    func text(_ value: String, _ path: String) -> Located<String> {
      Located(value: value, location: at(path))
    }
    func plan(_ edition: String, _ id: String, _ actions: [String]) -> Plan {
      let path = "\(edition)/plans/\(id).yaml"
      return Plan(
        id: id, location: at(path), title: id, objectiveNoun: "Objective", isExhaustive: true,
        objectives: [
          Objective(
            id: text("1", path),
            actions: actions.map {
              Action(
                id: text($0, path), location: at(path), title: $0, stepsAreNumbered: false)
            })
        ])
    }
    func edition(_ year: Int, plans: [Plan]) -> Edition {
      let path = "\(year)/edition.yaml"
      let date = CalendarDate(year: year, month: 3, day: 31)
      return Edition(
        id: "\(year)", location: at(path), title: "\(year)",
        summary: Prose(document: .empty, path: root + path),
        period: Period(start: date, end: date, location: at(path)),
        asAt: Located(value: date, location: at(path)),
        published: Located(value: date, location: at(path)), status: .published,
        strategyPages: [
          StrategyPage(
            slug: "foreword", location: at("\(year)/strategy/foreword.md"), title: "Foreword",
            kind: .foreword,
            body: Prose(document: .empty, path: "\(root)\(year)/strategy/foreword.md"))
        ],
        plans: plans)
    }
    func dataset(_ edition: String, _ id: String, _ rules: DisclosureRules) -> Dataset {
      let path = "\(edition)/data/\(id).yaml"
      let day = Located(
        value: CalendarDate(year: 2026, month: 3, day: 31), location: at(path))
      return Dataset(
        key: DatasetKey(edition: edition, dataset: id), location: at(path), title: id,
        summary: "", population: text("staff", path), time: .snapshot(day), source: "",
        unit: "people", dimensions: [], measures: [], rules: rules)
    }
    let answers = AnswerRows(dimension: "answer", base: "answered", categories: ["red"])
    return Publication(
      site: Site(
        location: at("site.yaml"), title: "T", description: "D",
        organisation: Organisation(name: "O", shortName: "O", isFictional: true),
        baseURL: "https://example.org", language: "en-GB", jurisdiction: .england),
      glossary: [
        GlossaryTerm(
          id: text("eia", "glossary.yaml"), term: text("EIA", "glossary.yaml"),
          definition: Prose(document: .empty, path: "\(root)glossary.yaml"))
      ],
      editions: [
        edition(2025, plans: [plan("2025", "equality", ["1.1"])]),
        edition(
          2026,
          plans: [
            plan("2026", "equality", ["1.1", "1.2"]), plan("2026", "race", ["1.1", "2.1"]),
          ]),
      ],
      assets: [Asset(path: "2026/images/bus.jpg", size: 1)],
      data: DataCatalogue(datasets: [
        dataset("2025", "workforce", DisclosureRules()),
        dataset("2026", "tallies", DisclosureRules(answers: answers)),
        dataset("2026", "workforce", DisclosureRules()),
      ]))
  }
}
