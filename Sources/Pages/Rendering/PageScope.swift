import Markup
import Model
import Templates

/// The making of one page's values, for HTML and Markdown at once: where links lead from it, which
/// terms it has used, which headings it has.
struct PageScope {
  let site: SiteMap
  let page: Page
  /// Where links are seen from: the page, or the one that it is printed on as a part.
  let origin: PageAddress
  /// The way to the site's root, with a slash at the end.
  let root: String
  /// The files beside the page.
  let made: [MadeFile]
  /// What is known of the files of other pages, by the pages' places; for an edition's data.
  let facts: [Int: [FileFact]]
  private(set) var uses = TermUses()
  /// Headings of level 2, for "On this page".
  private(set) var contents: [TemplateValue] = []

  /// - Parameter origin: the page that this one is a part of; nil for one of its own.
  init(
    _ site: SiteMap, _ page: Page, made: [MadeFile] = [], facts: [Int: [FileFact]] = [:],
    partOf origin: PageAddress? = nil
  ) {
    self.origin = origin ?? page.address
    self.site = site
    self.page = page
    self.made = made
    self.facts = facts
    // The server prints /404.html at any depth, so that nothing relative would hold.
    root =
      self.origin.isFile ? site.publication.site.basePath : self.origin.wayToRoot
  }

  var publication: Publication {
    _read { yield site.index.publication }
  }

  /// Whether it is made as a part of another page.
  var isPart: Bool { origin != page.address }

  /// An address of this site, as seen from the page.
  func href(_ address: PageAddress) -> TemplateValue { .text(path(address.path)) }

  func path(_ absolute: String) -> String {
    origin.isFile
      ? root + String(decoding: absolute.utf8.dropFirst(), as: UTF8.self)
      : RelativePath.relative(absolute, from: origin)
  }

  /// Adds a heading of level 2 that the template prints with this id.
  mutating func heading(_ text: String, id: String) {
    contents.append(["text": .text(text), "href": .text("#" + id)])
  }

  /// Text of several blocks.
  ///
  /// - Parameters:
  ///   - level: of the heading that the text stands below; its own begin one deeper.
  ///   - prefix: keeps the ids of several texts on one page apart.
  ///   - edition: the one whose text it is, where the page belongs to none or another.
  mutating func prose(
    _ prose: Prose?, under level: Int = 1, prefix: String = "", edition: Int? = nil
  ) -> TemplateValue {
    guard let prose, !prose.document.isEmpty else { return .none }
    let document = linked(prose.document)
    let headings = document.headings
    let top = headings.lazy.map(\.level).min() ?? 1
    let offset = level + 1 - top
    if level == 1 {
      for heading in headings where heading.level == top {
        self.heading(heading.text, id: prefix + heading.id)
      }
    }
    let links = links(from: prose.path, edition: edition)
    // A figure stands below the heading before it.
    let firstHeading = headings.first?.line ?? .max
    func figureLevel(_ place: LinkPlace) -> Int {
      place.line > firstHeading ? level + 2 : level + 1
    }
    return .prose(
      document.html(headingOffset: offset, idPrefix: prefix, headings: headings) { place in
        links.figure(at: place, level: figureLevel(place)).map { .replaced($0.html()) }
          ?? links.target(of: place)
      },
      document.markdown(headingOffset: offset, idPrefix: prefix) { place in
        links.figure(at: place, level: figureLevel(place)).map { .replaced($0.markdown()) }
          ?? links.target(of: place)
      })
  }

  /// A short text without blocks, for a table's cell or an item.
  mutating func inline(_ prose: Prose?) -> TemplateValue {
    guard let prose, !prose.document.isEmpty else { return .none }
    return inline(linked(prose.document), links(from: prose.path))
  }

  /// Plain text with the first uses of terms linked.
  mutating func text(_ text: String?) -> TemplateValue {
    guard let text else { return .none }
    guard page.subject != .glossary else { return .text(text) }
    let linker = TermLinker(matcher: site.terms, glossary: publication.glossary)
    guard let document = linker.link(text, &uses) else { return .text(text) }
    return inline(document, links(from: page.source.path))
  }

  /// What a link as written leads to, seen from the page; nil when it leads nowhere.
  ///
  /// - Parameter edition: the one that the link stands in, where the page belongs to none or another.
  func href(written: String, in path: String, edition: Int? = nil) -> String? {
    links(from: path, edition: edition).address(of: written)
  }

  /// A document within a line, as it stands.
  func inline(_ document: MarkupDocument, _ links: LinkResolver) -> TemplateValue {
    .prose(
      document.inlineHTML { links.target(of: $0) }, document.inlineMarkdown { links.target(of: $0) }
    )
  }

  private mutating func linked(_ document: MarkupDocument) -> MarkupDocument {
    guard page.subject != .glossary else { return document }
    let linker = TermLinker(matcher: site.terms, glossary: publication.glossary)
    return linker.link(document, &uses)
  }

  private func links(from path: String, edition: Int? = nil) -> LinkResolver {
    LinkResolver(
      page: self,
      scope: ReferenceScope(
        edition: edition ?? page.subject.edition, plan: page.subject.plan, path: path))
  }
}
