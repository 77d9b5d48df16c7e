package import Diagnostics

/// One annual edition: `<id>/edition.yaml` and the folder around it.
package struct Edition: Sendable {
  /// The folder's name and the first part of the address, such as "2026".
  package let id: String
  package let location: Location
  package let title: String
  /// `summary`: Markdown for the edition's first page.
  package let summary: Prose
  package let period: Period
  /// `as-at`: the day on which statuses and overdue dates are judged.
  package let asAt: Located<CalendarDate>
  /// `published`
  package let published: Located<CalendarDate>
  /// `status`
  package let status: EditionStatus
  /// `sign-off`
  package let signOff: SignOff?
  /// `information-covers`: whose information the edition holds.
  package let coverage: [Located<Coverage>]
  /// `equality-objectives`
  package let objectives: EqualityObjectives?
  package let accreditations: [Accreditation]
  /// `framework`: the strategies above the plans, highest first.
  package let framework: [FrameworkDocument]
  package let parties: [RegisteredParty]
  /// `themes`: id and label of the themes that actions may name, in order.
  package let themes: [Theme]
  /// `corrections`: what was corrected since publication.
  package let corrections: [Correction]
  package let strategyPages: [StrategyPage]
  package let plans: [Plan]
  package let caseStudies: [CaseStudy]
  package let audits: [Audit]
  package let profilePages: [ProfilePage]
  /// `headlines`: ids of the figures that the edition opens with.
  package let headlines: [Located<String>]
  package let figures: [FigureDeclaration]
  package let textPlaces: TextPlaces

  package init(
    id: String, location: Location, title: String, summary: Prose, period: Period,
    asAt: Located<CalendarDate>, published: Located<CalendarDate>, status: EditionStatus,
    signOff: SignOff? = nil, coverage: [Located<Coverage>] = [],
    objectives: EqualityObjectives? = nil, accreditations: [Accreditation] = [],
    framework: [FrameworkDocument] = [], parties: [RegisteredParty] = [], themes: [Theme] = [],
    corrections: [Correction] = [], strategyPages: [StrategyPage] = [], plans: [Plan] = [],
    caseStudies: [CaseStudy] = [], audits: [Audit] = [], profilePages: [ProfilePage] = [],
    headlines: [Located<String>] = [],
    figures: [FigureDeclaration] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.summary = summary
    self.period = period
    self.asAt = asAt
    self.published = published
    self.status = status
    self.signOff = signOff
    self.coverage = coverage
    self.objectives = objectives
    self.accreditations = accreditations
    self.framework = framework
    self.parties = parties
    self.themes = themes
    self.corrections = corrections
    self.strategyPages = strategyPages
    self.plans = plans
    self.caseStudies = caseStudies
    self.audits = audits
    self.profilePages = profilePages
    self.headlines = headlines
    self.figures = figures
    self.textPlaces = textPlaces
  }
}
