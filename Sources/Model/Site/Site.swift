package import Diagnostics

/// `site.yaml`: who publishes, and what holds for every edition.
package struct Site: Sendable {
  package let location: Location
  /// `title`: the name of the publication, such as "Equality in Exampleshire".
  package let title: String
  /// `description`: one sentence for the home page, search engines and feeds.
  package let description: String
  package let organisation: Organisation
  /// `base-url`: absolute, https, without a trailing slash.
  package let baseURL: String
  /// `language`: BCP 47; default `en-GB`.
  package let language: String
  package let jurisdiction: Jurisdiction
  /// `accent`: `#rrggbb`, used for rules and headings; its contrast is checked.
  package let accent: Located<String>?
  package let contacts: [Contact]
  /// `ratings`: what red, amber and green mean here.
  package let ratings: [RatingDefinition]
  /// `privacy-policy`: an absolute address.
  package let privacyPolicy: Located<String>?
  package let licence: Licence?
  package let security: SecurityContact?
  /// `redirects`: addresses that moved.
  package let redirects: [Redirect]
  /// `disclosure`: what is protected in datasets that don't say otherwise.
  package let disclosure: DisclosureRules
  package let plainLanguage: PlainLanguage
  /// `search`: nil for a site without the page `/search/`.
  package let search: SearchEngine?
  package let textPlaces: TextPlaces

  package init(
    location: Location, title: String, description: String, organisation: Organisation,
    baseURL: String, language: String, jurisdiction: Jurisdiction, accent: Located<String>? = nil,
    contacts: [Contact] = [], ratings: [RatingDefinition] = [],
    privacyPolicy: Located<String>? = nil, licence: Licence? = nil,
    security: SecurityContact? = nil, redirects: [Redirect] = [],
    disclosure: DisclosureRules = DisclosureRules(),
    plainLanguage: PlainLanguage = PlainLanguage(), search: SearchEngine? = nil,
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.location = location
    self.title = title
    self.description = description
    self.organisation = organisation
    self.baseURL = baseURL
    self.language = language
    self.jurisdiction = jurisdiction
    self.accent = accent
    self.contacts = contacts
    self.ratings = ratings
    self.privacyPolicy = privacyPolicy
    self.licence = licence
    self.security = security
    self.redirects = redirects
    self.disclosure = disclosure
    self.plainLanguage = plainLanguage
    self.search = search
    self.textPlaces = textPlaces
  }
}
