import Disclosure
import Downloads
import Figures
import Model

/// Makes the files beside a page.
struct PageFiles {
  let site: SiteMap
  let page: Page

  /// - Parameter facts: of the files of other pages, by the pages' places; only the page of an
  ///   edition's data asks.
  func made(_ facts: [Int: [FileFact]]) -> [MadeFile] {
    switch page.subject {
    case .dataset(let e, let place): dataset(e, place)
    case .figure(let e, let f): figure(e, f)
    case .payGap(let e, let p): payGap(e, p)
    case .datasets(let e): edition(e, facts)
    default: []
    }
  }

  private func dataset(_ e: Int, _ place: Int) -> [MadeFile] {
    guard let figures = site.figures(ofDataset: place) else { return [] }
    let (subject, publisher) = (site.subject(of: figures), site.publisher(e, of: page.address))
    return page.files.map { kind in
      switch kind {
      case .csv: MadeFile(kind, Array(figures.table.csv.utf8))
      case .description: MadeFile(kind, description(subject, figures.schema, publisher))
      default: MadeFile(kind, figures.json(subject, publisher))
      }
    }
  }

  private func figure(_ e: Int, _ f: Int) -> [MadeFile] {
    guard let figure = site.figure(e, f) else { return [] }
    let (subject, publisher) = (site.subject(of: figure, e), site.publisher(e, of: page.address))
    return page.files.map { kind in
      switch kind {
      case .csv: MadeFile(kind, Array(figure.table.csv.utf8))
      case .description: MadeFile(kind, description(subject, figure.table.schema, publisher))
      case .picture: MadeFile(kind, figure.chart?.svg ?? [])
      default: MadeFile(kind, figure.table.json(subject, publisher))
      }
    }
  }

  private func payGap(_ e: Int, _ p: Int) -> [MadeFile] {
    let (subject, publisher) = (site.subject(ofPayGap: p, e), site.publisher(e, of: page.address))
    let file = site.file(ofPayGap: p, e)
    return page.files.map { kind in
      switch kind {
      case .csv: MadeFile(kind, Array(file.text.utf8))
      case .description: MadeFile(kind, description(subject, file.schema, publisher))
      default: MadeFile(kind, site.tables(ofPayGap: p, e).whole.json(subject, publisher))
      }
    }
  }

  private func description(
    _ subject: FileSubject, _ schema: FileSchema, _ publisher: FilePublisher
  ) -> [UInt8] {
    CSVWMetadata.bytes(of: subject.id + ".csv", subject, schema, publisher)
  }

  private func edition(_ e: Int, _ facts: [Int: [FileFact]]) -> [MadeFile] {
    let edition = site.publication.editions[e]
    let publisher = site.publisher(e, of: nil)
    let address = site.publication.site.canonical(page.address)
    return page.files.compactMap { kind in
      switch kind {
      case .spreadsheet:
        Spreadsheet.bytes(
          title: "\(edition.title): data", page: address, tables: sheets(e), publisher
        ).map { MadeFile(kind, $0) }
      default:
        MadeFile(
          kind,
          DataPackage.bytes(
            id: edition.id, title: "\(edition.title): data",
            description: "Every table and figure of \(edition.title).", page: address,
            resources(e, facts), publisher))
      }
    }
  }

  private func sheets(_ e: Int) -> [Sheet] {
    site.editions[e].datasets.compactMap { place in
      site.figures(ofDataset: place).map { Sheet($0, site.subject(of: $0)) }
    }
      + site.publication.editions[e].figures.indices.compactMap { f in
        site.figure(e, f).map { Sheet($0.table, site.subject(of: $0, e)) }
      }
      + site.publication.editions[e].payGaps.indices.map { p in
        Sheet(site.tables(ofPayGap: p, e).whole, site.subject(ofPayGap: p, e))
      }
  }

  private func resources(_ e: Int, _ facts: [Int: [FileFact]]) -> [DataResource] {
    let datasets = site.editions[e].datasets.compactMap { place in
      site.figures(ofDataset: place).flatMap { figures in
        resource(
          .data, e, site.subject(of: figures), figures.schema, facts)
      }
    }
    let shown = site.publication.editions[e].figures.indices.compactMap { f in
      site.figure(e, f).flatMap { figure in
        resource(.figures, e, site.subject(of: figure, e), figure.table.schema, facts)
      }
    }
    let payGaps = site.publication.editions[e].payGaps.indices.compactMap { p in
      resource(
        .payGaps, e, site.subject(ofPayGap: p, e), site.file(ofPayGap: p, e).schema, facts)
    }
    return datasets + shown + payGaps
  }

  private func resource(
    _ section: EditionSection, _ e: Int, _ subject: FileSubject, _ schema: FileSchema,
    _ facts: [Int: [FileFact]]
  ) -> DataResource? {
    let address = site.editions[e].address(of: section, subject.id)
    guard let place = site.addresses[address.path],
      let fact = facts[place]?.first(where: { $0.kind == .csv }), let digest = fact.digest
    else { return nil }
    let path = site.pages[place].path(of: .csv)
    return DataResource(
      name: "\(section.rawValue)/\(subject.id)",
      path: String(path.dropFirst(site.editions[e].address.path.utf8.count - 1)),
      subject: subject, schema: schema, size: fact.size, digest: digest)
  }
}
