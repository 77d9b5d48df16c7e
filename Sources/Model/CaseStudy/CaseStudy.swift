package import Diagnostics

/// `case-studies/<slug>.md`: a piece of practice, told in fixed parts around its text.
package struct CaseStudy: Sendable {
  package let slug: String
  package let location: Location
  package let title: String
  /// `series`: such as "Good practice".
  package let series: String?
  /// `organisation`: whose practice it is.
  package let organisation: String
  package let summary: Prose
  /// The Markdown after the front matter: background, the work.
  package let body: Prose
  package let vision: Prose?
  /// `outcomes`: each with its sponsor.
  package let outcomes: [CaseStudyOutcome]
  /// `outcomes-sponsored-by`: the body whose members sponsor outcomes.
  package let sponsoringBody: String?
  package let workingGroup: GoverningBody?
  /// `learning`: the learning package.
  package let learning: LearningPackage?
  /// `survey`: results shown with their earlier wave.
  package let survey: SurveySummary?
  package let evaluation: Evaluation?
  /// `learning-points`
  package let learningPoints: [Prose]
  package let contact: Located<String>?
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    slug: String, location: Location, title: String, series: String? = nil, organisation: String,
    summary: Prose, body: Prose, vision: Prose? = nil, outcomes: [CaseStudyOutcome] = [],
    sponsoringBody: String? = nil, workingGroup: GoverningBody? = nil,
    learning: LearningPackage? = nil, survey: SurveySummary? = nil, evaluation: Evaluation? = nil,
    learningPoints: [Prose] = [], contact: Located<String>? = nil, formerly: [Located<String>] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.slug = slug
    self.location = location
    self.title = title
    self.series = series
    self.organisation = organisation
    self.summary = summary
    self.body = body
    self.vision = vision
    self.outcomes = outcomes
    self.sponsoringBody = sponsoringBody
    self.workingGroup = workingGroup
    self.learning = learning
    self.survey = survey
    self.evaluation = evaluation
    self.learningPoints = learningPoints
    self.contact = contact
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
