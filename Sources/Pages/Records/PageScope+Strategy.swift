import Model
import Templates

extension PageScope {
  func strategyIndex(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let map = site.editions[e]
    let pages: [TemplateValue] = map.strategyOrder.map { place in
      let page = edition.strategyPages[place]
      return [
        "title": .text(page.title), "summary": TemplateValue(page.summary),
        "href": href(map.address(of: .strategy, page.slug)),
      ]
    }
    return PageRecord(
      title: "Strategy", description: "The strategy behind \(edition.title), page by page.",
      values: ["pages": .items(pages)])
  }

  mutating func strategy(_ e: Int, _ s: Int) -> PageRecord {
    let edition = publication.editions[e]
    let page = edition.strategyPages[s]
    var record: TemplateRecord = [
      "summary": text(page.summary), "body": prose(page.body),
      "signatory": signatory(page.signatory), "kind": .text(page.kind.rawValue),
    ]
    if !page.bodies.isEmpty { heading("Who governs and advises", id: "page.bodies") }
    record["bodies"] = .items(page.bodies.map { body($0) })
    if !page.budget.isEmpty { heading("Budget", id: "page.budget") }
    record["budget"] = .items(page.budget.map { budget($0) })
    record["contact"] = contact(page.contact?.value)
    let rank = site.editions[e].strategyRanks[s]
    record["neighbours"] =
      site.editions[e].strategyOrder.count < 2
      ? TemplateValue.none
      : [
        "label": "Pages of the strategy", "previous": neighbour(e, rank - 1),
        "next": neighbour(e, rank + 1),
      ]
    return PageRecord(
      title: page.title,
      description: page.summary ?? "\(page.title), from \(edition.title).", values: record)
  }

  private func neighbour(_ e: Int, _ rank: Int) -> TemplateValue {
    guard site.editions[e].strategyOrder.indices.contains(rank) else { return .none }
    let place = site.editions[e].strategyOrder[rank]
    let slug = publication.editions[e].strategyPages[place].slug
    return [
      "title": .text(publication.editions[e].strategyPages[place].title),
      "href": href(site.editions[e].address(of: .strategy, slug)),
    ]
  }

  func signatory(_ signatory: Signatory?) -> TemplateValue {
    guard let signatory else { return .none }
    return [
      "name": .text(signatory.name), "role": TemplateValue(signatory.role),
      "body": TemplateValue(signatory.body), "text": .text(Wording.text(signatory)),
    ]
  }

  /// A board or group with its members.
  mutating func body(_ body: GoverningBody) -> TemplateValue {
    let kind =
      switch body.kind {
      case .internal: "Internal"
      case .external: "External"
      case .joint: "Internal and external"
      }
    return [
      "name": .text(body.name), "kind": .text(kind), "anchor": .text("body-\(body.id.value)"),
      "role": prose(body.role, under: 3, prefix: "body-\(body.id.value).about."),
      "chair": TemplateValue(body.chair.map(Wording.text)),
      "members": .items(body.members.map { .text($0) }), "meets": TemplateValue(body.meets),
    ]
  }

  private mutating func budget(_ line: BudgetLine) -> TemplateValue {
    [
      "amount": .text("£\(Wording.text(line.pounds))"),
      "kind": .text(line.kind == .capital ? "Capital" : "Revenue"), "year": .text(line.year),
      "purpose": text(line.purpose),
    ]
  }

  /// A contact by id, as a page shows it.
  func contact(_ id: String?) -> TemplateValue {
    guard let id, let contact = publication.site.contacts.first(where: { $0.id.value == id })
    else { return .none }
    return contactRecord(contact)
  }

  func contactRecord(_ contact: Contact) -> TemplateValue {
    let days = contact.answersWithin.map { Wording.count($0, "working day") }
    return [
      "id": .text(contact.id.value), "anchor": .text("contact-\(contact.id.value)"),
      "name": .text(contact.name), "email": TemplateValue(contact.email),
      "email-href": TemplateValue(contact.email.map { "mailto:\($0)" }),
      "phone": TemplateValue(contact.phone),
      "phone-href": TemplateValue(contact.phone.map(Self.telephone)),
      "textphone": TemplateValue(contact.textphone),
      "address": .items(contact.address.map { .text($0) }),
      "web": TemplateValue(contact.web?.value), "answers-within": TemplateValue(days),
      "purposes": .items(contact.purposes.map { .text(Self.words($0.value)) }),
      "has-ways": .flag(
        contact.email != nil || contact.phone != nil || contact.textphone != nil
          || contact.web != nil || !contact.address.isEmpty || days != nil),
      "href": .text(path("/contact/") + "#contact-\(contact.id.value)"),
    ]
  }

  /// `tel:` holds digits and a leading plus only (RFC 3966).
  private static func telephone(_ number: String) -> String {
    "tel:" + number.filter { $0 == "+" || ("0"..."9").contains($0) }
  }

  private static func words(_ purpose: ContactPurpose) -> String {
    switch purpose {
    case .general: "General questions"
    case .accessibility: "Accessibility and other formats"
    case .audit: "Audits"
    case .data: "Data"
    case .press: "Press"
    }
  }
}
