import Figures
import Markup
import Model
import Templates

extension PageScope {
  /// The figure that an edition shows; nil while it has no numbers.
  func shown(_ e: Int, _ f: Int) -> ShownFigure? { site.figure(e, f) }

  /// A figure as this page shows it.
  ///
  /// - Parameter level: of the heading with its finding; nil where the page's own says it.
  func shell(_ e: Int, _ f: Int, level: Int?) -> FigureShell? {
    guard let figure = shown(e, f) else { return nil }
    let address = site.editions[e].address(of: .figures, figure.declaration.id)
    return FigureShell(
      figure: figure, headingLevel: level, facts: basis(figure),
      permalink: isPart || address == page.address ? nil : path(address.path),
      downloads: isPart ? [] : figureDownloads(figure, at: address))
  }

  /// When, who and whence, in a line.
  private func basis(_ figure: ShownFigure) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    switch figure.time {
    case .snapshot(let day): facts.append(("As at", day.value.text))
    case .period?: facts.append(("Period", figure.time.map(TableWords.time) ?? ""))
    case nil: break
    }
    let datasets = figure.datasets.compactMap { key in
      publication.data.datasets.first { $0.key == key }
    }
    if let dataset = datasets.first {
      let population = publication.data.populations.first { $0.id == dataset.population.value }
      if let population { facts.append(("Who is counted", population.label)) }
    }
    let sources = site.sources(of: figure)
    if !sources.isEmpty { facts.append(("Source", sources.joined(separator: "; "))) }
    return facts
  }

  /// Every figure of an edition, by its finding.
  mutating func figures(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let rows: [TemplateValue] = edition.figures.indices.map { f in
      let figure = edition.figures[f]
      return [
        "title": .text(figure.title.value), "subtitle": TemplateValue(shown(e, f)?.subtitle),
        "href": href(site.editions[e].address(of: .figures, figure.id)),
      ]
    }
    return PageRecord(
      title: "Figures", description: "Every chart and table of \(edition.title), by its finding.",
      values: ["figures": .items(rows)])
  }

  mutating func figure(_ e: Int, _ f: Int) -> PageRecord {
    let declaration = publication.editions[e].figures[f]
    var record: TemplateRecord = [
      "figure": .none, "facts": .none, "rules": .none, "datasets": .none,
    ]
    record["methods-href"] = href(PageAddress("/methods/"))
    if let shell = shell(e, f, level: nil) {
      record["figure"] = .prose(shell.html(), shell.markdown())
      heading("About these numbers", id: "page.about")
      let datasets = shell.figure.datasets.compactMap { key in
        publication.data.datasets.first { $0.key == key }
      }
      if let dataset = datasets.first, let table = site.release[dataset.key] {
        let population = publication.data.populations.first { $0.id == dataset.population.value }
        let figures = TableFigures(table, catalogue: publication.data)
        record["facts"] = .items(facts(dataset, population, figures, of: shell.figure))
        record["rules"] = .items(RuleWords.sentences(of: dataset, figures).map { .text($0) })
      }
      record["datasets"] = .items(
        datasets.filter(\.hasPage).map {
          [
            "title": .text($0.title), "href": href(PageAddress($0.address)),
            "time": .text(TableWords.time($0.time)),
          ]
        })
    }
    return PageRecord(
      title: declaration.title.value, aboveTitle: "Figure", description: declaration.description,
      values: record)
  }

  /// The edition's headline figures: the number, what it is of, how it changed.
  func headlines(_ e: Int) -> [TemplateValue] {
    let edition = publication.editions[e]
    return edition.headlines.compactMap { id in
      guard let f = site.index.editions[e].figures[id.value] else { return nil }
      let headline = shown(e, f)?.headline
      return [
        "title": .text(edition.figures[f].title.value), "number": TemplateValue(headline?.text),
        "label": TemplateValue(headline?.label), "change": TemplateValue(headline?.change),
        "base": TemplateValue(headline?.base),
        "href": href(site.editions[e].address(of: .figures, id.value)),
      ]
    }
  }
}
