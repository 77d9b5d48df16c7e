import Diagnostics
import Model

extension Site {
  /// `site.yaml`
  static func read(_ keys: inout MappingReader) -> Site? {
    let title = keys.required(
      "title", .text, "The name of the publication, such as \"Equality in Exampleshire\".")
    let description = keys.required(
      "description", .text, "One sentence for the home page, search engines and feeds.")
    let organisation = keys.required(
      "organisation", .mapping("the organisation", Organisation.read), "The public body.")
    let baseURL = keys.required(
      "base-url", .baseURL, "Where the site will stand, without a slash at the end.")
    let language = keys.optional(
      "language", .language, "The language of the texts as a BCP 47 tag; `en-GB` unless given.")
    let jurisdiction = keys.required(
      "jurisdiction", Shape<Jurisdiction>.choice, "Whose equality duties apply.")
    let accent = keys.optional(
      "accent", .colour, "A colour for rules and headings, in quotation marks.")
    let contacts = keys.list(
      "contacts", .mapping("a contact", Contact.read), "Who answers, and what for.")
    let ratings = keys.list(
      "ratings", .mapping("a rating", RatingDefinition.read),
      "What red, amber and green mean here.")
    keys.file.reportDuplicates(of: ratings)
    let privacyPolicy = keys.optional(
      "privacy-policy", .webAddress, "The address of your privacy policy.")
    let licence = keys.optional(
      "licence", .mapping("the licence", Licence.read), "How others may reuse the publication.")
    let security = keys.optional(
      "security", .mapping("the security contact", SecurityContact.read),
      "Where to report a weakness of the website; becomes `security.txt`.")
    let redirects = keys.list(
      "redirects", .mapping("a redirect", Redirect.read), "Addresses that moved.")
    let disclosure = keys.optional(
      "disclosure", .disclosure, "How small counts are protected, unless a dataset says otherwise.")
    let plainLanguage = keys.optional(
      "plain-language", .mapping("the measures of plain language", PlainLanguage.read),
      "When a text is hard enough to be noted.")
    let search = keys.optional(
      "search", Shape<SearchEngine>.choice,
      "Makes the page `/search/`, for an index that you make with Pagefind after each build.")
    guard let title, let description, let organisation, let baseURL, let jurisdiction else {
      return nil
    }
    return Site(
      location: keys.location, title: title, description: description, organisation: organisation,
      baseURL: baseURL, language: language ?? "en-GB", jurisdiction: jurisdiction, accent: accent,
      contacts: contacts, ratings: ratings, privacyPolicy: privacyPolicy, licence: licence,
      security: security, redirects: redirects,
      disclosure: disclosure?.rules(else: DisclosureRules()) ?? DisclosureRules(),
      plainLanguage: plainLanguage ?? PlainLanguage(), search: search,
      textPlaces: keys.textPlaces("title", "description", "jurisdiction"))
  }
}

extension Shape where Value == String {
  /// An absolute address without a slash at its end.
  fileprivate static var baseURL: Shape {
    let name = "an address that starts with `https:` and has no slash at its end"
    return scalar(name) { text, node, subject, file in
      let address = WebAddress(text)
      if address?.scheme == "https", !text.hasSuffix("/"),
        !text.contains(where: { "?#".contains($0) })
      {
        return text
      }
      file.report(
        .contentBadAddress, at: node.span, "\(subject.text) is not \(name): `\(text.oneLine)`",
        advice: mended(text).map { "Write `\($0)`." }
          ?? "Write it as in `https://equality.exampleshire.gov.uk`.")
      return nil
    }
  }

  /// The address that is most likely meant.
  private static func mended(_ text: String) -> String? {
    var rest = text[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    while rest.hasSuffix("/") { rest.removeLast() }
    let address = "https://\(rest)"
    guard rest.contains("."), !rest.contains(where: { ":?#".contains($0) }),
      WebAddress(address)?.scheme == "https"
    else { return nil }
    return address
  }
}
