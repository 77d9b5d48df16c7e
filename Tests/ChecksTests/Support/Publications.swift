import Diagnostics
import Model

/// An edition with nothing to complain of, published on 31 May of its year.
func edition(
  _ year: Int = 2026, id: String? = nil, period: Period? = nil, asAt: String? = nil,
  published: String? = nil, status: EditionStatus = .published, signOff: String? = nil,
  isSignedOff: Bool = true, coverage: [Coverage] = Coverage.allCases,
  objectivesPublished: String? = "2024-06-01", hasObjectives: Bool = true,
  framework: [FrameworkDocument] = [], parties: [RegisteredParty] = [], themes: [Theme] = [],
  corrections: [Correction] = [], pages: [StrategyPage] = [], audits: [Audit] = [],
  studies: [CaseStudy] = [], accreditations: [Accreditation] = [], _ plans: Plan...
) -> Edition {
  let id = id ?? "\(year)"
  let path = "content/\(id)/edition.yaml"
  return Edition(
    id: id, location: at(1, path), title: "The year", summary: prose("What we did.", path),
    period: period
      ?? Period(
        start: CalendarDate(year: year - 1, month: 4, day: 1),
        end: CalendarDate(year: year, month: 3, day: 31), location: at(3, path)),
    asAt: located(day(asAt ?? "\(year)-03-31"), 4, path),
    published: located(day(published ?? "\(year)-05-31"), 5, path), status: status,
    signOff: isSignedOff
      ? SignOff(
        location: at(6, path), body: "The board", date: day(signOff ?? "\(year)-05-01")) : nil,
    coverage: coverage.map { located($0, 7, path) },
    objectives: hasObjectives
      ? EqualityObjectives(
        published: located(day(objectivesPublished ?? "2024-06-01"), 8, path),
        place: located("https://example.org/objectives", 9, path)) : nil,
    accreditations: accreditations, framework: framework, parties: parties, themes: themes,
    corrections: corrections, strategyPages: pages, plans: plans, caseStudies: studies,
    audits: audits)
}

func contact(
  _ id: String = "team", email: String? = "team@example.org", answersWithin: Int? = 10,
  purposes: [ContactPurpose] = [.general, .accessibility], line: Int = 20
) -> Contact {
  Contact(
    id: located(id, line, "content/site.yaml"), name: "The team", email: email,
    answersWithin: answersWithin, purposes: purposes.map { located($0, line, "content/site.yaml") })
}

func statement(
  scope: String? = "This website", compliance: Compliance? = .partial,
  abilities: [String] = ["zoom"],
  contact: String? = "team", formats: [String] = ["large print"],
  nonCompliance: [String] = ["Some tables are wide."], prepared: String? = "2025-01-10",
  reviewed: String? = "2026-04-01", tested: String? = "2026-03-01"
) -> AccessibilityStatement {
  let path = "content/accessibility.yaml"
  return AccessibilityStatement(
    location: at(1, path), scope: scope, compliance: compliance.map { located($0, 2, path) },
    abilities: abilities, contact: contact.map { located($0, 3, path) },
    alternativeFormats: formats,
    nonCompliance: nonCompliance.map { AccessibilityIssue(problem: prose($0, path)) },
    prepared: prepared.map { located(day($0), 4, path) },
    reviewed: reviewed.map { located(day($0), 5, path) },
    tested: tested.map { located(day($0), 6, path) })
}

/// A publication with nothing to complain of.
func publication(
  jurisdiction: Jurisdiction = .england, employees: Int? = 4000, accent: String? = nil,
  contacts: [Contact] = [contact()], ratings: [Rating] = Rating.allCases,
  security: SecurityContact? = nil, redirects: [(String, String)] = [],
  glossary: [GlossaryTerm] = [], statement: AccessibilityStatement? = statement(),
  assets: [Asset] = [], privacyPolicy: String? = nil, data: DataCatalogue = DataCatalogue(),
  plainLanguage: PlainLanguage = PlainLanguage(), _ editions: Edition...
) -> Publication {
  let path = "content/site.yaml"
  return Publication(
    site: Site(
      location: at(1, path), title: "Equality here", description: "What we do.",
      organisation: Organisation(
        name: "Here Council", shortName: "Here", isFictional: true, employees: employees),
      baseURL: "https://example.org", language: "en-GB", jurisdiction: jurisdiction,
      accent: accent.map { located($0, 10, path) }, contacts: contacts,
      ratings: ratings.enumerated().map {
        RatingDefinition(rating: located($1, 30 + $0, path), meaning: "So sure are we.")
      },
      privacyPolicy: privacyPolicy.map { located($0, 40, path) }, security: security,
      redirects: redirects.enumerated().map {
        Redirect(from: located($1.0, 50 + $0, path), to: located($1.1, 50 + $0, path))
      }, plainLanguage: plainLanguage),
    glossary: glossary, accessibilityStatement: statement, editions: editions, assets: assets,
    data: data)
}
