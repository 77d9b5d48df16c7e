import Diagnostics
import Markup
import Model
import Templates

extension SiteBuilder {
  /// A part as its own template printed it.
  private struct Printed {
    let part: PrintPart
    let html: [UInt8]
    let markdown: [UInt8]
  }

  /// Makes the printed edition: each of its pages once more, as a part of one page. What is withheld
  /// there is withheld here, for nothing but the pages' own values and templates is used.
  func renderPrint(_ page: Page, _ e: Int) -> RenderedPage {
    var outline = PrintOutline(site, e)
    var diagnostics: [Diagnostic] = []
    var targets = PrintTargets(page.address, basePath: site.publication.site.basePath)
    var printed: [String: Printed] = [:]
    func add(_ parts: [PrintPart]) {
      for part in parts {
        let made = self.printed(part, on: page)
        diagnostics += made.problems
        printed[part.anchor] = made.printed
        targets.add(part)
      }
    }
    add(outline.chapters.filter { !$0.isOfFigures }.flatMap(\.all))
    // A figure is printed by itself where no other page shows it.
    let shown = figures(outline, printed)
    outline.remove { shown[$0.anchor] != nil }
    add(outline.chapters.filter(\.isOfFigures).flatMap(\.all))
    for chapter in outline.chapters where !chapter.isOfFigures {
      targets.add(chapter.hub, shownAt: chapter.anchor)
    }
    for (f, figure) in site.publication.editions[e].figures.enumerated() {
      let address = site.editions[e].address(of: .figures, figure.id)
      guard let own = site.page(at: address), own.subject == .figure(e, f) else { continue }
      let part = PrintPart(own, level: 3, below: site.editions[e].address)
      if let id = shown[part.anchor] { targets.add(address, shownAt: id) }
    }

    var scope = PageScope(site, page)
    let record = scope.printed(e, outline.chapters)
    let contexts: [TemplateValue] = [
      .record(["site": site.siteRecord, "page": scope.layout(record)]), .record(record.values),
    ]
    var files: [OutputFile] = []
    var found = PageLinks(ids: [], fragments: [])
    let (frame, problems) = write(page.template + ".html", contexts)
    diagnostics += problems
    if diagnostics.isEmpty {
      let html = assembled(frame, outline, printed, targets)
      (found, diagnostics) = links.read(html, of: page)
      files.append(OutputFile(path: page.address.htmlFile, bytes: html))
    }
    let (start, faults) = write(page.template + ".md", contexts)
    diagnostics += faults
    if diagnostics.isEmpty, let path = page.address.markdownFile {
      let markdown = assembled(start, outline, printed)
      files.append(OutputFile(path: path, bytes: BlankLines.single(markdown)))
    }
    let report = PageReport(
      page: site.addresses[page.address.path] ?? 0, terms: [], ids: found.ids,
      fragments: found.fragments, files: [])
    return RenderedPage(files: files, diagnostics: diagnostics, report: report)
  }

  private func printed(
    _ part: PrintPart, on page: Page
  ) -> (printed: Printed, problems: [Diagnostic]) {
    var scope = PageScope(site, part.page, partOf: page.address)
    let uses = TermPages(terms: site.publication.glossary.count, reports: [])
    let record = scope.record(uses).asPart(part.page.subject)
    let contexts: [TemplateValue] = [
      .record(["site": site.siteRecord, "page": scope.layout(record)]), .record(record.values),
    ]
    let (html, problems) = write(part.page.template + ".html", contexts, asPart: true)
    let (markdown, faults) = write(part.page.template + ".md", contexts, asPart: true)
    return (Printed(part: part, html: html, markdown: markdown), problems + faults)
  }

  /// The anchors of the pages of figures that parts show, with the ids where they do.
  private func figures(_ outline: PrintOutline, _ printed: [String: Printed]) -> [String: String] {
    let mark = Array("figure-".utf8)
    var shown: [String: String] = [:]
    for part in outline.chapters.flatMap(\.all) {
      guard let html = printed[part.anchor]?.html else { continue }
      html.withUnsafeBufferPointer { bytes in
        AttributeScanner.scan(bytes) { attribute, value in
          guard attribute == .id, value.starts(with: mark) else { return }
          let figure = String(decoding: value.dropFirst(mark.count), as: UTF8.self)
          let anchor = "\(EditionSection.figures.rawValue)/\(figure)"
          if shown[anchor] == nil {
            shown[anchor] = String(
              decoding: PrintTargets.id(value, in: part.anchor), as: UTF8.self)
          }
        }
      }
    }
    return shown
  }

  /// The page's HTML with the parts in their place.
  private func assembled(
    _ frame: [UInt8], _ outline: PrintOutline, _ printed: [String: Printed],
    _ targets: PrintTargets
  ) -> [UInt8] {
    var html = PrintedHTML(targets)
    let mark = PageScope.placeOfParts.utf8
    guard let place = frame.firstRange(of: mark) else { return frame }
    html.add(raw: frame[..<place.lowerBound])
    func section(_ anchor: String, _ level: Int, _ body: (inout PrintedHTML) -> Void) {
      html.add(raw: "<section class=\"print-part print-part-\(level)\" id=\"\(anchor)\">\n".utf8)
      body(&html)
      html.add(raw: "</section>\n".utf8)
    }
    for chapter in outline.chapters {
      section(chapter.anchor, 2) { html in
        if let opening = chapter.opening {
          html.add(printed[opening.anchor]?.html ?? [], of: opening)
        } else {
          var writer = HTMLWriter()
          writer.element("h2", text: chapter.title)
          writer.newline()
          html.add(raw: writer.finish().utf8)
        }
        if let note = chapter.note {
          var writer = HTMLWriter()
          writer.element("p", text: note)
          writer.newline()
          html.add(raw: writer.finish().utf8)
        }
      }
      for part in chapter.parts {
        section(part.anchor, part.level) { $0.add(printed[part.anchor]?.html ?? [], of: part) }
      }
    }
    html.add(raw: frame[place.upperBound...])
    return html.output
  }

  /// The page's Markdown with the parts behind it.
  private func assembled(
    _ start: [UInt8], _ outline: PrintOutline, _ printed: [String: Printed]
  ) -> [UInt8] {
    var output = start
    for chapter in outline.chapters {
      output.append(UInt8(ascii: "\n"))
      if let opening = chapter.opening {
        PrintedMarkdown.append(printed[opening.anchor]?.markdown ?? [], shift: 1, to: &output)
      } else {
        var writer = MarkdownWriter()
        writer.heading(chapter.title, level: 2)
        output += writer.finish().utf8
      }
      if let note = chapter.note {
        var writer = MarkdownWriter()
        writer.text(note)
        writer.endParagraph()
        output += [UInt8(ascii: "\n")] + writer.finish().utf8
      }
      for part in chapter.parts {
        output.append(UInt8(ascii: "\n"))
        PrintedMarkdown.append(
          printed[part.anchor]?.markdown ?? [], shift: part.level - 1, to: &output)
      }
    }
    return output
  }
}
