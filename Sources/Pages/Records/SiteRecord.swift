import Model
import Templates

/// The values that are the same on every page: `site` in templates.
enum SiteRecord {
  static func make(_ publication: Publication) -> TemplateValue {
    let site = publication.site
    let organisation = site.organisation
    return [
      "title": .text(site.title), "description": .text(site.description),
      "language": .text(site.language),
      // The words of the templates are English, whatever the content's language is.
      "other-language": .text(site.language.lowercased() == "en-gb" ? "" : site.language),
      "organisation": .text(organisation.name),
      "short-name": .text(organisation.shortName), "kind": TemplateValue(organisation.kind),
      "has-search": .flag(site.search != nil),
      "is-fictional": .flag(organisation.isFictional),
      "licence": site.licence.map {
        ["name": .text($0.name), "href": .text($0.url.value)]
      } ?? TemplateValue.none,
      "privacy-policy": TemplateValue(site.privacyPolicy?.value),
      "ratings": .items(Ratings.records(site.ratings)),
    ]
  }
}
