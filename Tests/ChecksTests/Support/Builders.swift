import Diagnostics
import Markup
import Model

func at(_ line: Int, _ path: String = "content/2026/plans/equality.yaml") -> Location {
  Location(path: path, line: line, column: 3)
}

func located<Value>(
  _ value: Value, _ line: Int = 1, _ path: String = "content/2026/plans/equality.yaml"
) -> Located<Value> {
  Located(value: value, location: at(line, path))
}

/// "2026-03-31", for dates that tests write out.
func day(_ iso: String) -> CalendarDate {
  let parts = iso.split(separator: "-").compactMap { Int($0) }
  return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
}

func prose(
  _ markdown: String, _ path: String = "content/2026/plans/equality.yaml"
) -> Prose {
  Prose(document: SmallMarkdown.document(markdown), path: path)
}

func byWhen(_ timing: Timing, _ written: String, _ line: Int = 20) -> ByWhen {
  ByWhen(verbatim: located(written, line), timing: timing)
}

func due(_ iso: String, _ line: Int = 20) -> ByWhen {
  byWhen(.date(day(iso)), day(iso).text, line)
}

func update(
  _ iso: String, _ words: String = "Done as planned.", status: DeliveryStatus? = nil,
  line: Int = 30
) -> Update {
  Update(
    date: located(day(iso), line), text: prose(words), status: status.map { located($0, line + 1) })
}

func move(
  _ from: String, _ to: String, on date: String, reason: String? = "Illness.", line: Int = 40
) -> DeadlineMove {
  DeadlineMove(
    location: at(line), from: due(from, line), to: due(to, line + 1),
    date: located(day(date), line + 2), reason: reason)
}

/// An action with nothing to complain of; everything can be taken away.
func action(
  _ id: String = "1.1", line: Int = 10, title: String = "Train managers", description: Prose? = nil,
  leads: String? = "Managers", byWhen: ByWhen? = due("2026-12-31"),
  measures: [Measure] = [Measure(text: located("At least 50 managers trained", 12))],
  status: DeliveryStatus? = nil, rating: Rating? = nil, reviewed: String? = nil,
  moves: [DeadlineMove] = [], updates: [Update] = [], themes: [String] = [], links: [Link] = [],
  continues: [String] = [], formerly: [String] = [],
  path: String = "content/2026/plans/equality.yaml"
) -> Action {
  Action(
    id: located(id, line, path), location: at(line, path), title: title, description: description,
    stepsAreNumbered: false, leads: leads.map { Parties(verbatim: located($0, 11)) },
    byWhen: byWhen, measures: measures, status: status.map { located($0, 21) },
    rating: rating.map { located($0, 22) }, lastReviewed: reviewed.map { located(day($0), 23) },
    moves: moves, updates: updates, themes: themes.map { located($0, 24) }, links: links,
    predecessors: continues.map { located($0, 25) }, formerly: formerly.map { located($0, 26) })
}

func objective(
  id: String = "1", title: String? = "Fair work", theme: String? = nil,
  contributesTo: [String] = [], _ actions: [Action]
) -> Objective {
  Objective(
    id: located(id, 5), title: title, theme: theme.map { located($0, 6) },
    contributesTo: contributesTo.map { located($0, 7) }, actions: actions)
}

func plan(
  _ id: String = "equality", edition: String = "2026", period: Period? = nil,
  partOf: String? = nil, related: [Link] = [], continues: [String] = [], formerly: [String] = [],
  introduction: Prose? = nil, objectives: [Objective]
) -> Plan {
  let path = "content/\(edition)/plans/\(id).yaml"
  return Plan(
    id: id, location: at(1, path), title: "Our plan", introduction: introduction, period: period,
    objectiveNoun: "Objective", isExhaustive: true, partOf: partOf.map { located($0, 2, path) },
    objectives: objectives, related: related,
    predecessors: continues.map { located($0, 3, path) },
    formerly: formerly.map { located($0, 4, path) })
}

func plan(
  _ actions: Action..., id: String = "equality", edition: String = "2026"
) -> Plan {
  plan(id, edition: edition, objectives: [objective(actions)])
}

func page(
  _ body: String, slug: String = "foreword", edition: String = "2026", contact: String? = nil,
  formerly: [String] = [], bodies: [GoverningBody] = []
) -> StrategyPage {
  let path = "content/\(edition)/strategy/\(slug).md"
  return StrategyPage(
    slug: slug, location: at(1, path), title: "Foreword", kind: .page, body: prose(body, path),
    bodies: bodies, contact: contact.map { located($0, 2, path) },
    formerly: formerly.map { located($0, 3, path) })
}

func term(
  _ id: String, _ word: String, _ definition: String = "What it means.", line: Int = 3,
  also: [String] = [], see: [String] = []
) -> GlossaryTerm {
  GlossaryTerm(
    id: located(id, line, "content/glossary.yaml"),
    term: located(word, line + 1, "content/glossary.yaml"),
    definition: prose(definition, "content/glossary.yaml"), aliases: also,
    related: see.map { located($0, line + 2, "content/glossary.yaml") })
}
