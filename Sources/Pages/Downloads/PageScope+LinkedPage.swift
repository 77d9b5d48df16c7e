import Diagnostics
import Downloads
import Markup
import Model
import Templates

extension PageScope {
  /// What search engines read of any page: what it is, when it was published, and the way to it.
  ///
  /// Source: schema.org, WebPage, Report and BreadcrumbList.
  func linkedPage(_ record: PageRecord) -> TemplateValue {
    guard !isPart, page.isListed(publication) else { return .none }
    let site = publication.site
    let organisation = JSONValue.object([
      .init("@type", .string("Organization")), .init("name", .string(site.organisation.name)),
      .init("url", .string(site.canonical(PageAddress("/")))),
    ])
    let edition = page.subject.edition
    let warning =
      site.organisation.isFictional
      ? "\(site.organisation.name) does not exist: this page is made up." : nil
    var members: [JSONValue.Member] = [
      .init("@context", .string("https://schema.org/")), .init("@type", .string(linkedType)),
      .init("name", .string(record.title)),
      .init(
        "description",
        .string([warning, record.description].compactMap { $0 }.joined(separator: " "))),
      .init("url", .string(site.canonical(page.address))),
      .init("inLanguage", .string(site.language)), .init("publisher", organisation),
    ]
    if let licence = site.licence { members.append(.init("license", .string(licence.url.value))) }
    if let e = edition {
      let published = publication.editions[e].published.value
      members.append(.init("datePublished", .string(published.iso)))
      let address = page.subject == .edition(e) ? nil : page.address
      members.append(.init("dateModified", .string(self.site.lastChange(e, of: address).iso)))
    }
    let crumbs = crumbs(record.title)
    if !crumbs.isEmpty {
      members.append(
        .init(
          "breadcrumb",
          .object([
            .init("@type", .string("BreadcrumbList")),
            .init("itemListElement", .array(crumbs.enumerated().map(item))),
          ])))
    }
    let json = String(decoding: JSONValue.object(members).text(spreading: 0), as: UTF8.self)
    return .html(SafeHTML(linkedData: json))
  }

  private var linkedType: String {
    switch page.subject {
    case .home: "WebSite"
    case .edition: "Report"
    case .contact: "ContactPage"
    default: "WebPage"
    }
  }

  private func item(_ place: Int, _ crumb: (label: String, address: PageAddress?)) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("@type", .string("ListItem")), .init("position", .integer(place + 1)),
      .init("name", .string(crumb.label)),
    ]
    if let address = crumb.address {
      members.append(.init("item", .string(publication.site.canonical(address))))
    }
    return .object(members)
  }
}
