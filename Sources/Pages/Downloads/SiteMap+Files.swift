import Disclosure
import Downloads
import Figures
import Model

extension SiteMap {
  /// A dataset with its numbers, by its place in the publication's data; nil while not released.
  func figures(ofDataset place: Int) -> TableFigures? {
    release[publication.data.datasets[place].key].map {
      TableFigures($0, catalogue: publication.data)
    }
  }

  /// A figure of an edition with its numbers; nil while it has none.
  func figure(_ e: Int, _ f: Int) -> ShownFigure? {
    let edition = publication.editions[e]
    return gallery[FigureKey(edition: edition.id, figure: edition.figures[f].id)]
  }

  /// A dataset by its key. They are in the order of their keys.
  private func dataset(_ key: DatasetKey) -> Dataset? {
    let datasets = publication.data.datasets
    var (low, high) = (0, datasets.count)
    while low < high {
      let middle = (low + high) / 2
      if datasets[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < datasets.count && datasets[low].key == key ? datasets[low] : nil
  }

  /// Who publishes the files of an edition, and when.
  ///
  /// - Parameter address: the page that the files stand beside; nil for those of the whole edition.
  func publisher(_ e: Int, of address: PageAddress?) -> FilePublisher {
    let (site, edition) = (publication.site, publication.editions[e])
    return FilePublisher(
      name: site.organisation.name, address: site.baseURL, licence: site.licence,
      language: site.language, edition: edition.title, published: edition.published.value,
      changed: lastChange(e, of: address), isFictional: site.organisation.isFictional)
  }

  /// The day of the latest correction of a page, or of anything in the edition; without one, that of
  /// publication.
  func lastChange(_ e: Int, of address: PageAddress?) -> CalendarDate {
    let edition = publication.editions[e]
    guard !edition.corrections.isEmpty else { return edition.published.value }
    let behind = address.map { pages(behind: $0) }
    let corrections = edition.corrections.filter { correction in
      guard let behind else { return true }
      return correction.page.flatMap { page(corrected: $0, e) }.map(behind.contains) ?? false
    }
    return corrections.map(\.date.value).reduce(edition.published.value) { max($0, $1) }
  }

  /// A page, and those of the datasets that its numbers are of.
  private func pages(behind address: PageAddress) -> Set<String> {
    guard case .figure(let e, let f)? = page(at: address)?.subject, let figure = figure(e, f) else {
      return [address.path]
    }
    return Set([address.path] + figure.datasets.compactMap { dataset($0)?.address })
  }

  /// The address of the page that a correction names.
  private func page(corrected written: Located<String>, _ e: Int) -> String? {
    let scope = ReferenceScope(edition: e, path: written.location.path)
    guard case .success(let resolution) = index.resolve(written.value, from: scope) else {
      return nil
    }
    return index.address(of: resolution.target)
  }

  /// What the files of a dataset say about it.
  func subject(of figures: TableFigures) -> FileSubject {
    let dataset = figures.dataset
    let population = publication.data.populations.first { $0.id == dataset.population.value }
    var notes: [String] = []
    if let population { notes += ["Who is counted: \(population.label).", population.scope] }
    notes += RuleWords.sentences(of: dataset, figures) + dataset.notes
    notes += dataset.breaks.map {
      "Numbers from \($0.at.value.text) on can’t be compared with those before: \($0.reason)"
    }
    return FileSubject(
      id: dataset.key.dataset, title: dataset.title, description: dataset.summary, notes: notes,
      sources: [dataset.source], time: dataset.time, status: dataset.status,
      page: publication.site.canonical(PageAddress(dataset.address)))
  }

  /// Where a figure's numbers come from, those of its comparator too.
  func sources(of figure: ShownFigure) -> [String] {
    let all =
      figure.datasets.compactMap(dataset).map(\.source)
      + (figure.comparator.map { ["\($0.label): \($0.source)"] } ?? [])
    return all.reduce(into: [String]()) { sources, source in
      if !sources.contains(source) { sources.append(source) }
    }
  }

  /// What the files of a figure say about it.
  func subject(of figure: ShownFigure, _ e: Int) -> FileSubject {
    let declaration = figure.declaration
    let datasets = figure.datasets.compactMap(dataset)
    let population = datasets.first.flatMap { dataset in
      publication.data.populations.first { $0.id == dataset.population.value }
    }
    let whom = population.map { ["Who is counted: \($0.label)."] } ?? []
    return FileSubject(
      id: declaration.id, title: declaration.title.value, description: figure.subtitle,
      notes: [figure.table.caption] + whom + figure.table.notes + declaration.notes,
      sources: sources(of: figure),
      time: figure.time, status: datasets.first?.status ?? .final,
      page: publication.site.canonical(editions[e].address(of: .figures, declaration.id)))
  }
}
