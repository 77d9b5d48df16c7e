import Markup
import Model
import Templates

extension PageScope {
  /// What the template prints where the parts of the printed edition go.
  static let placeOfParts: SafeHTML = {
    var writer = HTMLWriter()
    writer.void("hr")
    writer.attribute("id", "print.parts")
    return writer.finish()
  }()

  /// The edition on one page: what stands before its parts.
  mutating func printed(_ e: Int, _ chapters: [PrintChapter]) -> PageRecord {
    let edition = publication.editions[e]
    let changed = site.lastChange(e, of: nil)
    let contents: [TemplateValue] = chapters.map { chapter in
      let pages: [TemplateValue] = chapter.parts.filter { $0.level == 3 }.map {
        ["title": .text($0.page.title), "href": .text("#" + $0.anchor)]
      }
      return [
        "title": .text(chapter.title), "href": .text("#" + chapter.anchor), "pages": .items(pages),
      ]
    }
    return PageRecord(
      title: edition.title,
      description: "\(edition.title) as a whole, on one page, for paper and PDF.",
      values: [
        "parts": .html(Self.placeOfParts), "chapters": .items(contents),
        "edition-href": href(site.editions[e].address),
        "edition-address": .text(publication.site.canonical(site.editions[e].address)),
        "data-address": site.editions[e].sections.contains(.data)
          ? .text(publication.site.canonical(site.editions[e].address(of: .data))) : .none,
        "running-title": .text("\(publication.site.organisation.name): \(edition.title)"),
        "changed": edition.status == .draft || changed == edition.published.value
          ? .none : .text(changed.text),
        "sign-off": edition.signOff.map {
          ["by": .text($0.body), "on": .text($0.date.text)]
        } ?? TemplateValue.none,
      ])
  }
}

extension PageRecord {
  /// Without what a part of the printed edition has no use for: the way to the next page, files to
  /// download, and what the document says elsewhere, once: contacts, and what the ratings of a plan
  /// mean.
  func asPart(_ subject: PageSubject) -> PageRecord {
    var values = values
    func leaveOut(_ name: TemplateName, _ nothing: TemplateValue = .none) {
      if values[name] != nil { values[name] = nothing }
    }
    leaveOut("neighbours")
    leaveOut("downloads")
    leaveOut("has-downloads", .flag(false))
    switch subject {
    case .audit, .accessibility: break
    default: leaveOut("contact")
    }
    if case .action = subject { leaveOut("ratings") }
    // What it is, its chapter says; an action has its number, a case study its series.
    let above: TemplateValue =
      switch subject {
      case .action, .caseStudy: aboveTitle
      default: .none
      }
    // The title of the edition stands on the document's first sheet.
    let isOverview = subject.section == .overview
    return PageRecord(
      title: isOverview ? EditionSection.overview.label : title, aboveTitle: above,
      description: description, values: values)
  }
}
