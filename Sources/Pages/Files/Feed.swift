import Markup
import Model

/// `feed.xml`: published editions and corrections as an Atom feed (RFC 4287), newest first.
///
/// Times are midnight in UTC of the day that the content gives.
enum Feed {
  private struct Entry {
    let id: String
    let title: String
    let date: CalendarDate
    let summary: String
    let address: String
  }

  static func file(_ site: SiteMap) -> OutputFile {
    let publication = site.publication
    let entries = entries(site)
    let own = publication.site.canonical(PageAddress("/" + SiteFile.feed))
    var writer = HTMLWriter(capacity: 4096)
    writer.element(
      "feed",
      ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": publication.site.language]
    ) { writer in
      writer.newline()
      line(&writer, "title", publication.site.title)
      line(&writer, "subtitle", publication.site.description)
      line(&writer, "id", own)
      if let updated = entries.first?.date ?? publication.editions.last?.asAt.value {
        line(&writer, "updated", time(updated))
      }
      link(&writer, "self", own)
      link(&writer, "alternate", publication.site.canonical(PageAddress("/")))
      writer.element("author") { $0.element("name", text: publication.site.organisation.name) }
      writer.newline()
      for entry in entries {
        writer.element("entry") { writer in
          writer.newline()
          line(&writer, "title", entry.title)
          line(&writer, "id", entry.id)
          line(&writer, "updated", time(entry.date))
          link(&writer, "alternate", entry.address)
          line(&writer, "summary", entry.summary)
        }
        writer.newline()
      }
    }
    writer.newline()
    return OutputFile(path: SiteFile.feed, bytes: XML.declaration + writer.finish().utf8)
  }

  private static func entries(_ site: SiteMap) -> [Entry] {
    let publication = site.publication
    var entries: [Entry] = []
    for (e, edition) in publication.editions.enumerated() where edition.status == .published {
      let address = publication.site.canonical(site.editions[e].address)
      entries.append(
        Entry(
          id: address, title: edition.title, date: edition.published.value,
          summary: edition.summary.document.plainText, address: address))
      for correction in edition.corrections {
        let place =
          publication.site.canonical(PageAddress(SitePage.corrections.address))
          + "#" + correction.anchor(in: edition)
        entries.append(
          Entry(
            id: place, title: "Correction to \(edition.title)", date: correction.date.value,
            summary: correction.text.document.plainText, address: place))
      }
    }
    // The last that was added first among those of one day.
    return entries.enumerated().sorted {
      ($1.element.date, $1.offset) < ($0.element.date, $0.offset)
    }
    .map(\.element)
  }

  private static func time(_ date: CalendarDate) -> String { date.iso + "T00:00:00Z" }

  private static func line(_ writer: inout HTMLWriter, _ name: StaticString, _ text: String) {
    writer.element(name, text: text)
    writer.newline()
  }

  private static func link(_ writer: inout HTMLWriter, _ relation: String, _ address: String) {
    writer.element("link", ["rel": relation, "href": address]) { _ in }
    writer.newline()
  }
}
