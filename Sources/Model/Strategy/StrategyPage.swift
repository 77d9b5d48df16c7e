package import Diagnostics

/// `strategy/<slug>.md`: a text of the edition with what its front matter says.
package struct StrategyPage: Sendable {
  package let slug: String
  package let location: Location
  package let title: String
  package let kind: StrategyPageKind
  /// `order`: place among the edition's strategy pages; then by slug.
  package let order: Int?
  package let summary: String?
  package let body: Prose
  /// `signed-by`: for a foreword.
  package let signatory: Signatory?
  /// `bodies`: who governs and advises.
  package let bodies: [GoverningBody]
  /// `budget`
  package let budget: [BudgetLine]
  /// `contact`: id of a contact shown at the end.
  package let contact: Located<String>?
  /// `formerly`: earlier slugs, which leave redirects.
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    slug: String, location: Location, title: String, kind: StrategyPageKind, order: Int? = nil,
    summary: String? = nil, body: Prose, signatory: Signatory? = nil, bodies: [GoverningBody] = [],
    budget: [BudgetLine] = [], contact: Located<String>? = nil, formerly: [Located<String>] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.slug = slug
    self.location = location
    self.title = title
    self.kind = kind
    self.order = order
    self.summary = summary
    self.body = body
    self.signatory = signatory
    self.bodies = bodies
    self.budget = budget
    self.contact = contact
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
