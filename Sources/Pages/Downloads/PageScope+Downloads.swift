import Figures
import Model
import Templates

extension PageScope {
  /// The files beside this page, as templates list them.
  var downloads: TemplateValue { .items(made.map { download($0.kind, $0.bytes.count, of: page) }) }

  /// The files beside another page, of which only facts are kept.
  func downloads(of address: PageAddress) -> TemplateValue {
    guard let place = site.addresses[address.path] else { return .none }
    let page = site.pages[place]
    return .items((facts[place] ?? []).map { download($0.kind, $0.size, of: page) })
  }

  private func download(_ kind: FileKind, _ size: Int, of page: Page) -> TemplateValue {
    let path = page.path(of: kind)
    return [
      "href": href(PageAddress("/" + path)), "name": .text(Self.name(path)),
      "type": .text(kind.mediaType), "format": .text(kind.format),
      "size": .text(Wording.size(size)),
    ]
  }

  /// The files of a figure: on its own page all; elsewhere its numbers and its picture.
  func figureDownloads(_ figure: ShownFigure, at address: PageAddress) -> [FigureDownload] {
    guard let place = site.addresses[address.path] else { return [] }
    let own = site.pages[place]
    let sizes: [(FileKind, Int)] =
      address == page.address
      ? made.map { ($0.kind, $0.bytes.count) }
      : own.files.compactMap { kind in
        switch kind {
        case .csv: (kind, figure.table.csv.utf8.count)
        case .picture: figure.chart.map { (kind, $0.svg.count) }
        default: nil
        }
      }
    return sizes.map { kind, size in
      let path = own.path(of: kind)
      return FigureDownload(
        address: self.path("/" + path), name: Self.name(path), type: kind.mediaType,
        format: kind.format, size: Wording.size(size))
    }
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// "Last change: 30 June 2026", for a page's files or for those of the whole edition.
  func lastChange(_ e: Int, of address: PageAddress?) -> TemplateValue {
    let edition = publication.editions[e]
    return edition.status == .draft ? .none : .text(site.lastChange(e, of: address).text)
  }
}
