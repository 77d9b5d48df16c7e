import Diagnostics
import Model

extension Check {
  /// Every id that a file names belongs to something.
  ///
  /// Themes of objectives and actions, `part-of` and `contributes-to` of the edition's framework,
  /// contacts, and `see` in the glossary.
  static let knownReferences = Check(codes: [.referenceUnknown]) { subject in
    var found: [Diagnostic] = []
    func expect(
      _ reference: Located<String>?, _ noun: String, among known: [String], _ place: String
    ) {
      guard let reference, !known.contains(reference.value) else { return }
      let nearest = known.count > 300 ? nil : Suggestion.nearest(to: reference.value, in: known)
      let choice =
        known.isEmpty
        ? "There is none yet."
        : "Known: \(known.prefix(8).map { "`\($0)`" }.joined(separator: ", "))"
          + (known.count > 8 ? " and \(known.count - 8) more." : ".")
      found.append(
        Diagnostic(
          .referenceUnknown, at: reference.location,
          "No \(noun) of \(place) has the id `\(reference.value)`",
          advice: Phrase.didYouMean(nearest) + choice))
    }
    let contacts = subject.site.contacts.map(\.id.value)
    let terms = subject.publication.glossary.map(\.id.value)
    for term in subject.publication.glossary {
      for other in term.related { expect(other, "term", among: terms, "the glossary") }
    }
    expect(
      subject.publication.accessibilityStatement?.contact, "contact", among: contacts, "the site")
    for edition in subject.editions {
      let place = "edition `\(edition.id)`"
      let themes = edition.themes.map(\.id.value)
      let documents = edition.framework.map(\.id.value)
      let statements = edition.framework.flatMap { $0.statements.map(\.id.value) }
      for page in edition.strategyPages {
        expect(page.contact, "contact", among: contacts, "the site")
      }
      for page in edition.profilePages {
        expect(page.contact, "contact", among: contacts, "the site")
      }
      let figures = edition.figures.map(\.id)
      for headline in edition.headlines { expect(headline, "figure", among: figures, place) }
      for study in edition.caseStudies {
        expect(study.contact, "contact", among: contacts, "the site")
      }
      for audit in edition.audits {
        expect(audit.requestContact, "contact", among: contacts, "the site")
      }
      for plan in edition.plans {
        expect(plan.partOf, "framework document", among: documents, place)
        for objective in plan.objectives {
          expect(objective.theme, "theme", among: themes, place)
          for statement in objective.contributesTo {
            expect(statement, "framework statement", among: statements, place)
          }
          for action in objective.actions {
            for theme in action.themes { expect(theme, "theme", among: themes, place) }
          }
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let referenceUnknown = DiagnosticCode(
    id: "reference-unknown", severity: .error, title: "An id names nothing",
    explanation: """
      A file names a theme, a framework document or statement, a contact or a glossary term by \
      its id, and nothing has that id. Look for a slip of the finger, or add the missing entry: \
      themes and the framework stand in `edition.yaml`, contacts in `site.yaml`, terms in \
      `glossary.yaml`.
      """)
}
