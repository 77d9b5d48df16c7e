import Downloads
import Figures
import Markup
import Model
import Templates

extension PageScope {
  /// What search engines for data read in the page of a figure, a dataset or a pay gap.
  func linkedData() -> TemplateValue {
    let described: (subject: FileSubject, variables: [String], edition: Int)
    switch page.subject {
    case .dataset(let e, let place):
      guard let figures = site.figures(ofDataset: place) else { return .none }
      described = (site.subject(of: figures), figures.dataset.measures.map(\.label), e)
    case .figure(let e, let f):
      guard let figure = site.figure(e, f) else { return .none }
      described = (site.subject(of: figure, e), figure.table.columns.map(\.heading), e)
    case .payGap(let e, let p):
      let statistics = PayGapStatistic.allCases.map(\.label)
      described = (site.subject(ofPayGap: p, e), statistics, e)
    default: return .none
    }
    let files = page.files.map { kind in
      LinkedDataset.File(
        address: publication.site.canonical(PageAddress("/" + page.path(of: kind))),
        mediaType: kind.mediaType)
    }
    return .html(
      SafeHTML(
        linkedData: LinkedDataset.json(
          described.subject, variables: described.variables, files: files,
          site.publisher(described.edition, of: page.address))))
  }
}
