import Diagnostics
import Model

extension Check {
  /// An id names one thing only, where it is looked up.
  ///
  /// Unique in a plan: objectives and actions (an action's id must be unique across the plan's
  /// objectives, because it is part of the action's address). Unique in an edition: parties,
  /// plans, strategy pages, case studies, audits, themes, framework documents and their statements,
  /// accreditations, governing bodies of one page. Unique in the site: contacts, glossary terms.
  /// Readers refuse capitals, so that no two ids differ in them alone.
  static let uniqueIDs = Check(codes: [.idDuplicate]) { subject in
    var found: [Diagnostic] = []
    found += repeats("contact", subject.site.contacts.map(\.id), "the site")
    found += repeats("glossary term", subject.publication.glossary.map(\.id), "the glossary")
    for edition in subject.editions {
      let place = "edition `\(edition.id)`"
      found += repeats("party", edition.parties.compactMap(\.id), place)
      found += repeats("theme", edition.themes.map(\.id), place)
      found += repeats("accreditation", edition.accreditations.map(\.id), place)
      found += repeats("framework document", edition.framework.map(\.id), place)
      found += repeats(
        "framework statement", edition.framework.flatMap { $0.statements.map(\.id) }, place)
      found += repeats("plan", edition.plans.map { named($0.id, $0.location) }, place)
      found += repeats(
        "strategy page", edition.strategyPages.map { named($0.slug, $0.location) }, place)
      found += repeats("case study", edition.caseStudies.map { named($0.slug, $0.location) }, place)
      found += repeats("audit", edition.audits.map { named($0.id, $0.location) }, place)
      found += repeats(
        "profile page", edition.profilePages.map { named($0.slug, $0.location) }, place)
      found += repeats("figure", edition.figures.map { named($0.id, $0.location) }, place)
      for page in edition.strategyPages {
        found += repeats("body", page.bodies.map(\.id), "strategy page `\(page.slug)`")
      }
      for plan in edition.plans {
        found += repeats("objective", plan.objectives.map(\.id), "plan `\(plan.id)`")
        found += repeats(
          "action", plan.objectives.flatMap { $0.actions.map(\.id) }, "plan `\(plan.id)`")
      }
    }
    return found
  }

  private static func named(_ id: String, _ location: Location) -> Located<String> {
    Located(value: id, location: location)
  }

  private static func repeats(
    _ noun: String, _ ids: [Located<String>], _ place: String
  ) -> [Diagnostic] {
    var first: [String: Located<String>] = [:]
    var found: [Diagnostic] = []
    for id in ids {
      guard let earlier = first[id.value] else {
        first[id.value] = id
        continue
      }
      found.append(
        Diagnostic(
          .idDuplicate, at: id.location, "Two of the \(noun) ids of \(place) are `\(id.value)`",
          advice: "Give one of them another id; leave the one that was published first.",
          related: [.init(location: earlier.location, message: "`\(earlier.value)` stands here")]))
    }
    return found
  }
}

extension DiagnosticCode {
  static let idDuplicate = DiagnosticCode(
    id: "id-duplicate", severity: .error, title: "Two things have one id",
    explanation: """
      An id becomes part of an address and is what links name, so it can name one thing only. \
      Change the newer of the two. If it was published already, add its old id to `formerly`, \
      so that links to it still lead somewhere.
      """)
}
