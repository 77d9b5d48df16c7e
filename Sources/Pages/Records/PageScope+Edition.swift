import Model
import Templates

extension PageScope {
  /// The newest published edition in short, with links to all but drafts; drafts only where nothing
  /// is published.
  mutating func home() -> PageRecord {
    let description = publication.site.description
    guard let latest = site.latest else {
      return PageRecord(
        title: publication.site.title, description: description,
        values: ["latest": .none, "editions": .items(editionRows { _ in true })])
    }
    let edition = publication.editions[latest]
    var values: TemplateRecord = ["editions": .items(editionRows { $0.status != .draft })]
    var row = editionRow(latest)
    row["summary"] = prose(edition.summary, under: 2, prefix: "about.")
    row["headlines"] = .items(headlines(latest))
    row["progress"] = progress(site.editions[latest].actions, edition)
    row["overdue-href"] = overdueLink(latest)
    row["sections"] = .items(sectionLinks(latest))
    row["plans"] = .items(edition.plans.indices.map { .record(planRow(latest, $0)) })
    values["latest"] = .record(row)
    return PageRecord(title: publication.site.title, description: description, values: values)
  }

  func editions() -> PageRecord {
    PageRecord(
      title: "All editions",
      description: "Every edition of \(publication.site.title), newest first.",
      values: ["editions": .items(editionRows { _ in true })])
  }

  private func editionRows(where isShown: (Edition) -> Bool) -> [TemplateValue] {
    publication.editions.indices.reversed().filter { isShown(publication.editions[$0]) }
      .map { .record(editionRow($0)) }
  }

  private func editionRow(_ e: Int) -> TemplateRecord {
    let edition = publication.editions[e]
    return [
      "title": .text(edition.title), "href": href(site.editions[e].address),
      "period": .text(Wording.text(edition.period)),
      "as-at": .text(edition.asAt.value.text),
      "published": .text(
        (edition.status == .draft ? "To be published " : "") + edition.published.value.text),
      "publication": .text(Wording.publication(edition)),
      "is-latest": .flag(e == site.latest), "is-draft": .flag(edition.status == .draft),
      "is-withdrawn": .flag(edition.status == .withdrawn),
      "actions": .text(Wording.count(site.editions[e].actions.count, "action")),
      "plans-count": .text(Wording.count(edition.plans.count, "plan")),
    ]
  }

  /// The parts of an edition with what each holds.
  private func sectionLinks(_ e: Int) -> [TemplateValue] {
    let map = site.editions[e]
    let edition = publication.editions[e]
    return map.sections.filter { $0 != .overview }.map { section in
      let holds: String? =
        switch section {
        case .overview, .changes: nil
        case .workforce: Wording.count(edition.profilePages.count, "page")
        case .figures: Wording.count(edition.figures.count, "figure")
        case .strategy: Wording.count(edition.strategyPages.count, "page")
        case .plans: Wording.count(edition.plans.count, "plan")
        case .actions: Wording.count(map.actions.count, "action")
        case .data: Wording.count(map.datasets.count, "dataset")
        case .payGaps: Wording.count(edition.payGaps.count, "pay gap")
        case .caseStudies: Wording.count(edition.caseStudies.count, "case study", "case studies")
        case .audits: Wording.count(edition.audits.count, "audit")
        }
      return [
        "label": .text(section.label), "href": href(map.address(of: section)),
        "holds": TemplateValue(holds),
      ]
    }
  }

  private func overdueLink(_ e: Int) -> TemplateValue {
    let map = site.editions[e]
    guard !map.actions.isEmpty else { return .none }
    return href(
      map.address(of: .actions, ActionGrouping.status.rawValue).appending(ActionGrouping.overdue))
  }

  mutating func edition(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    var record = editionRow(e)
    record["summary"] = prose(edition.summary, under: 2, prefix: "about.")
    if !edition.headlines.isEmpty { heading("Headline figures", id: "page.headlines") }
    record["headlines"] = .items(headlines(e))
    heading("What is in this edition", id: "page.sections")
    record["sections"] = .items(sectionLinks(e))
    let progress = progress(site.editions[e].actions, edition)
    if !edition.plans.isEmpty { heading("Progress at a glance", id: "page.progress") }
    record["progress"] = progress
    record["overdue-href"] = overdueLink(e)
    record["plans"] = .items(edition.plans.indices.map { .record(planRow(e, $0)) })
    if !edition.framework.isEmpty { heading("The framework", id: "page.framework") }
    record["framework"] = .items(edition.framework.map { framework($0) })
    if let objectives = edition.objectives {
      heading("Equality objectives", id: "page.objectives")
      record["objectives"] = [
        "published": .text(objectives.published.value.text),
        "href": TemplateValue(
          href(written: objectives.place.value, in: objectives.place.location.path)),
      ]
    } else {
      record["objectives"] = TemplateValue.none
    }
    if !edition.accreditations.isEmpty {
      heading("Charters and accreditations", id: "page.accreditations")
    }
    record["accreditations"] = .items(edition.accreditations.map { accreditation($0) })
    heading("About this edition", id: "page.about")
    record["print-href"] = isPart ? TemplateValue.none : href(site.editions[e].printAddress)
    record["covers"] = .items(edition.coverage.map { .text(Self.words($0.value)) })
    record["sign-off"] =
      edition.signOff.map { signOff in
        [
          "by": .text(signOff.body), "on": .text(signOff.date.text),
          "note": TemplateValue(signOff.note),
        ]
      } ?? TemplateValue.none
    record["corrections"] = .items(
      edition.corrections.map { correction($0, e) })
    return PageRecord(
      title: edition.title,
      description: "\(publication.site.organisation.name): \(edition.title), "
        + "\(Wording.text(edition.period)).",
      values: record)
  }

  private static func words(_ coverage: Coverage) -> String {
    switch coverage {
    case .employees: "employees"
    case .peopleAffected: "other people affected by our policies and practices"
    }
  }

  private mutating func framework(_ document: FrameworkDocument) -> TemplateValue {
    let address = document.link.flatMap { href(written: $0.value, in: $0.location.path) }
    return [
      "title": .text(document.title), "anchor": .text(document.anchor),
      "period": TemplateValue(document.period.map(Wording.text)),
      "description": prose(
        document.description, under: 3, prefix: "\(document.anchor).about."),
      "heading": .text(document.heading),
      "statements": .items(document.statements.map { text($0.text) }),
      "href": TemplateValue(address),
    ]
  }

  private mutating func accreditation(_ accreditation: Accreditation) -> TemplateValue {
    let address = accreditation.url.flatMap { href(written: $0.value, in: $0.location.path) }
    return [
      "name": .text(accreditation.name), "href": TemplateValue(address),
      "status": TemplateValue(accreditation.status),
      "since": TemplateValue(accreditation.since.map(Wording.text)),
      "target": TemplateValue(accreditation.target),
      "target-by": TemplateValue(accreditation.targetBy.map(Wording.text)),
      "description": inline(accreditation.description),
    ]
  }

  /// A correction with what it corrects; its links mean things of its own edition.
  mutating func correction(_ correction: Correction, _ e: Int) -> TemplateValue {
    let edition = publication.editions[e]
    let address = correction.page.flatMap {
      href(written: $0.value, in: $0.location.path, edition: e)
    }
    let anchor = correction.anchor(in: edition)
    return [
      "date": .text(correction.date.value.text), "iso": .text(correction.date.value.iso),
      "anchor": .text(anchor),
      "text": prose(correction.text, under: 3, prefix: anchor + ".", edition: e),
      "href": TemplateValue(address), "edition": .text(edition.title),
      "edition-href": href(site.editions[e].address),
    ]
  }
}
