import Model
import Templates

extension PageScope {
  /// How to cite the page; none for what belongs to no edition, and for drafts, which change.
  func citation(_ record: PageRecord) -> TemplateValue {
    guard let e = page.subject.edition, !isPart else { return .none }
    let edition = publication.editions[e]
    guard edition.status != .draft else { return .none }
    // The edition and its print are one publication.
    let isWhole = page.subject == .edition(e) || page.subject == .print(e)
    let address = isWhole ? site.editions[e].address : page.address
    let changed = site.lastChange(e, of: isWhole ? nil : page.address)
    return [
      "organisation": .text(publication.site.organisation.name),
      "title": isWhole ? .none : .text(title(record)),
      "edition": .text(edition.title), "published": .text(edition.published.value.text),
      "changed": changed == edition.published.value ? .none : .text(changed.text),
      "address": .text(publication.site.canonical(address)),
    ]
  }

  /// "Action 2.1: Publish the profile".
  private func title(_ record: PageRecord) -> String {
    guard case .text(let above) = record.aboveTitle, !above.isEmpty else { return record.title }
    return "\(above): \(record.title)"
  }
}
