package import Diagnostics

/// `audits/<id>.yaml`: an audit in red, amber and green, and what a taker should know.
package struct Audit: Sendable {
  package let id: String
  package let location: Location
  package let title: String
  package let summary: String
  /// `purpose`
  package let purpose: Prose
  /// `minutes`: how long it takes.
  package let minutes: Int?
  /// `single-session`
  package let isSingleSession: Bool
  /// `share`: how the link is shared and how many should take part.
  package let sharing: Prose?
  /// `ratings`: what the colours mean in this audit; default the site's.
  package let ratings: [RatingDefinition]
  /// `one-answer-per-question`
  package let hasOneAnswerPerQuestion: Bool
  /// `may-skip-questions`
  package let allowsSkipping: Bool
  /// `anonymised`
  package let isAnonymised: Bool
  /// `records-individual-answers`
  package let recordsIndividualAnswers: Bool
  /// `results`: what the organisation gets.
  package let results: Prose?
  /// `privacy-policy`
  package let privacyPolicy: Located<String>?
  /// `request-from`: id of the contact.
  package let requestContact: Located<String>?
  /// `questionnaire`: what it asks; nil when that is not published.
  package let questionnaire: Questionnaire?
  /// `minimum-answers`: a result that may rest on fewer people is withheld; at least 10.
  package let minimumAnswers: Int
  /// `waves`: the times that it was taken, earliest first.
  package let waves: [AuditWave]
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  /// The fewest people that a result may rest on, unless an audit asks for more.
  package static let leastMinimum = 10

  package init(
    id: String, location: Location, title: String, summary: String, purpose: Prose,
    minutes: Int? = nil, isSingleSession: Bool, sharing: Prose? = nil,
    ratings: [RatingDefinition] = [], hasOneAnswerPerQuestion: Bool, allowsSkipping: Bool,
    isAnonymised: Bool, recordsIndividualAnswers: Bool, results: Prose? = nil,
    privacyPolicy: Located<String>? = nil, requestContact: Located<String>? = nil,
    questionnaire: Questionnaire? = nil, minimumAnswers: Int = Audit.leastMinimum,
    waves: [AuditWave] = [], formerly: [Located<String>] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.summary = summary
    self.purpose = purpose
    self.minutes = minutes
    self.isSingleSession = isSingleSession
    self.sharing = sharing
    self.ratings = ratings
    self.hasOneAnswerPerQuestion = hasOneAnswerPerQuestion
    self.allowsSkipping = allowsSkipping
    self.isAnonymised = isAnonymised
    self.recordsIndividualAnswers = recordsIndividualAnswers
    self.results = results
    self.privacyPolicy = privacyPolicy
    self.requestContact = requestContact
    self.questionnaire = questionnaire
    self.minimumAnswers = minimumAnswers
    self.waves = waves
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
