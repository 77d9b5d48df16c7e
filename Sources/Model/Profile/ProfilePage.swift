package import Diagnostics

/// `workforce/<slug>.md`: what the numbers say about one characteristic or one process, with the
/// figures that show it.
package struct ProfilePage: Sendable {
  package let slug: String
  package let location: Location
  package let title: String
  /// `order`: place among the edition's profile pages; then by slug.
  package let order: Int?
  package let summary: String
  /// `main-facts`: what to know first, each a sentence whose numbers are checked claims.
  package let mainFacts: [Prose]
  /// `good-to-know`: what readers must know before they read numbers.
  package let goodToKnow: [Prose]
  package let body: Prose
  /// `contact`: id of a contact shown at the end.
  package let contact: Located<String>?
  /// `formerly`: earlier slugs, which leave redirects.
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    slug: String, location: Location, title: String, order: Int? = nil, summary: String,
    mainFacts: [Prose] = [], goodToKnow: [Prose] = [], body: Prose,
    contact: Located<String>? = nil, formerly: [Located<String>] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.slug = slug
    self.location = location
    self.title = title
    self.order = order
    self.summary = summary
    self.mainFacts = mainFacts
    self.goodToKnow = goodToKnow
    self.body = body
    self.contact = contact
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
