package import Diagnostics
package import Disclosure
package import Figures
package import Model
package import Templates

/// Turns a publication into the files of a site, a page at a time.
///
/// Render `pages` in any order and from any number of threads, write the files of each and let
/// them go; keep the reports and call `finish` with all of them for what depends on the whole.
///
/// ```swift
/// let builder = SiteBuilder(publication, templates: library, stylesheet: css)
/// let reports = builder.pages.map { page in
///   let made = builder.render(page)
///   write(made.files)
///   return made.report
/// }
/// let last = builder.finish(reports)
/// ```
package struct SiteBuilder: Sendable {
  let site: SiteMap
  let templates: TemplateLibrary
  private let stylesheet: OutputFile
  /// Of the page `/search/` alone.
  private let script: OutputFile?
  let links: LinkCheck

  /// The layout of a page as a part of the printed edition, for `TemplateLibrary.compile`.
  package static let standIns = ["layout": "print-part"]

  /// - Parameters:
  ///   - release: the tables that have passed the attack; the page of a dataset
  ///     without one shows no numbers.
  ///   - gallery: the figures, with the numbers of `release`.
  ///   - stylesheet: the theme's `site.css`; its accent is replaced by the site's.
  ///   - script: the theme's `search.js`, which a site without search leaves out.
  package init(
    _ publication: Publication, release: Release = .none, gallery: FigureGallery = .empty,
    templates: TemplateLibrary,
    stylesheet: [UInt8], script: [UInt8]? = nil
  ) {
    self.init(
      PublicationIndex(publication), release: release, gallery: gallery, templates: templates,
      stylesheet: stylesheet, script: script)
  }

  /// As above, for who has the index already.
  package init(
    _ index: PublicationIndex, release: Release = .none, gallery: FigureGallery = .empty,
    templates: TemplateLibrary,
    stylesheet: [UInt8], script: [UInt8]? = nil
  ) {
    self.templates = templates
    self.script = index.publication.site.search == nil ? nil : script.map(Theme.script)
    self.stylesheet = Theme.file(stylesheet, accent: index.publication.site.accent?.value)
    site = SiteMap(
      index, release: release, gallery: gallery, stylesheetPath: self.stylesheet.path,
      scriptPath: self.script?.path)
    links = LinkCheck(
      site, files: SiteFile.all + [self.stylesheet.path] + [self.script?.path].compactMap(\.self))
  }

  /// What was wrong with the plan: addresses that clash or can't be, terms claimed twice.
  package var diagnostics: [Diagnostic] { site.diagnostics }

  /// Every page but those that `finish` makes, in the order of addresses.
  package var pages: [Page] { site.pages.filter { !$0.subject.isMadeLast } }

  /// How many pages the site has.
  package var pageCount: Int { site.pages.count }

  /// Files of the content tree that are published as they are, at the same paths.
  package var assets: [Asset] { site.publication.assets }

  /// Makes a page. Safe from any thread.
  package func render(_ page: Page) -> RenderedPage {
    if case .print(let e) = page.subject { return renderPrint(page, e) }
    return render(
      page, uses: TermPages(terms: site.publication.glossary.count, reports: []), facts: [:])
  }

  /// What can only be made when every page is: the data of each edition with the sizes of all
  /// files, the glossary with its backlinks, and the links to parts of other pages that lead
  /// nowhere.
  package func finish(_ reports: [PageReport]) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    var files: [OutputFile] = []
    var diagnostics: [Diagnostic] = []
    var reports = reports
    let facts = Dictionary(
      reports.lazy.filter { !$0.files.isEmpty }.map { ($0.page, $0.files) },
      uniquingKeysWith: { first, _ in first })
    for page in site.pages where page.subject.isMadeLast && page.subject != .glossary {
      let made = render(
        page, uses: TermPages(terms: site.publication.glossary.count, reports: []), facts: facts)
      files += made.files
      diagnostics += made.diagnostics
      reports.append(made.report)
    }
    if let glossary = site.page(at: PageAddress("/glossary/")) {
      let uses = TermPages(terms: site.publication.glossary.count, reports: reports)
      let made = render(glossary, uses: uses, facts: [:])
      files += made.files
      diagnostics += made.diagnostics
      reports.append(made.report)
    }
    return (files, diagnostics + links.unresolved(reports))
  }

  /// The files that are no pages: style sheet, favicon, sitemap, feed, robots, security contact,
  /// redirects.
  package var files: [OutputFile] {
    let publication = site.publication
    var files = [
      stylesheet, Favicon.file(publication.site), Sitemap.file(site), Feed.file(site),
      Robots.file(publication.site),
    ]
    if let security = SecurityText.file(publication.site) { files.append(security) }
    if let script { files.append(script) }
    files += SecurityHeaders.files(publication.site)
    return files + Redirects.files(site)
  }

  private func render(
    _ page: Page, uses: TermPages, facts: [Int: [FileFact]]
  ) -> RenderedPage {
    let beside = page.files.isEmpty ? [] : PageFiles(site: site, page: page).made(facts)
    var scope = PageScope(site, page, made: beside, facts: facts)
    let record = scope.record(uses)
    let contexts: [TemplateValue] = [
      .record(["site": site.siteRecord, "page": scope.layout(record)]), .record(record.values),
    ]
    var files: [OutputFile] = []
    var found = PageLinks(ids: [], fragments: [])
    var (html, diagnostics) = write(page.template + ".html", contexts)
    if diagnostics.isEmpty {
      (found, diagnostics) = links.read(html, of: page)
      files.append(OutputFile(path: page.address.htmlFile, bytes: html))
    }
    if let path = page.address.markdownFile {
      let (markdown, problems) = write(page.template + ".md", contexts)
      diagnostics += problems
      if problems.isEmpty {
        files.append(OutputFile(path: path, bytes: BlankLines.single(markdown)))
      }
    }
    for file in beside {
      files.append(OutputFile(path: page.path(of: file.kind), bytes: file.bytes))
    }
    let report = PageReport(
      page: site.addresses[page.address.path] ?? 0, terms: scope.uses.terms, ids: found.ids,
      fragments: found.fragments, files: beside.map(\.fact))
    return RenderedPage(files: files, diagnostics: diagnostics, report: report)
  }

  func write(
    _ template: String, _ contexts: [TemplateValue], asPart: Bool = false
  ) -> (bytes: [UInt8], problems: [Diagnostic]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 << 10)
    let problems = templates.render(template, with: contexts, asPart: asPart, into: &bytes)
    return (bytes, problems)
  }
}
