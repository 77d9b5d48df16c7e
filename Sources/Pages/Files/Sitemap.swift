import Markup
import Model

/// `sitemap.xml`: every page that search engines may list.
enum Sitemap {
  static func file(_ site: SiteMap) -> OutputFile {
    var writer = HTMLWriter(capacity: site.pages.count * 160)
    let latest = site.latest.map { lastChange(site.publication.editions[$0]) }
    writer.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { writer in
      writer.newline()
      for page in site.pages where page.isListed(site.publication) {
        let edition = page.subject.edition.map { site.publication.editions[$0] }
        writer.element("url") { writer in
          writer.element("loc", text: site.publication.site.canonical(page.address))
          if let date = edition.map(lastChange) ?? latest {
            writer.element("lastmod", text: date.iso)
          }
        }
        writer.newline()
      }
    }
    writer.newline()
    return OutputFile(path: SiteFile.sitemap, bytes: XML.declaration + writer.finish().utf8)
  }

  /// The day an edition was published or last corrected.
  static func lastChange(_ edition: Edition) -> CalendarDate {
    edition.corrections.reduce(edition.published.value) { max($0, $1.date.value) }
  }
}
