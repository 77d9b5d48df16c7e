import Diagnostics
import Markup
import Model

/// What a file in a folder of an edition holds.
enum EditionPart: Sendable {
  case strategyPage(StrategyPage)
  case plan(Plan)
  case caseStudy(CaseStudy)
  case audit(Audit)
  case profilePage(ProfilePage)
  case figure(FigureDeclaration)
  case dataset(Dataset)

  static let kinds: Set<FileKind> = [
    .strategyPage, .plan, .caseStudy, .audit, .dataset, .profilePage, .figure,
  ]

  /// Reads a file of the edition's folders.
  ///
  /// - Parameters:
  ///   - path: as messages print it.
  ///   - site: nil when `site.yaml` can't be read.
  static func load(
    _ file: TreeFile, path: String, register: PartyRegister, site: Site?
  ) -> LoadedFile<EditionPart> {
    let isMarkdown = [.strategyPage, .caseStudy, .profilePage].contains(file.kind)
    let (source, problems) = TextFile.load(file, path: path, as: isMarkdown ? .markdown : .yaml)
    guard let source else { return LoadedFile(source: nil, value: nil, diagnostics: problems) }
    let name = file.stem
    switch file.kind {
    case .strategyPage:
      return MarkdownFile.read(source, name: "a strategy page", register: register) {
        StrategyPage.read(&$0, slug: name, body: $1).map(EditionPart.strategyPage)
      }
    case .caseStudy:
      return MarkdownFile.read(source, name: "a case study", register: register) {
        CaseStudy.read(&$0, slug: name, body: $1).map(EditionPart.caseStudy)
      }
    case .profilePage:
      return MarkdownFile.read(source, name: "a profile page", register: register) {
        ProfilePage.read(&$0, slug: name, body: $1).map(EditionPart.profilePage)
      }
    case .figure:
      return YAMLFile.mapping(source, name: "a figure", register: register) {
        FigureDeclaration.read(&$0, id: name).map(EditionPart.figure)
      }
    case .plan:
      return YAMLFile.mapping(source, name: "a plan", register: register) {
        Plan.read(&$0, id: name).map(EditionPart.plan)
      }
    case .audit:
      return YAMLFile.mapping(source, name: "an audit", register: register) {
        Audit.read(&$0, id: name).map(EditionPart.audit)
      }
    case .dataset:
      let key = DatasetKey(edition: file.edition ?? "", dataset: name)
      return YAMLFile.mapping(source, name: "a dataset", register: register) {
        Dataset.read(&$0, key: key, site: site?.disclosure).map(EditionPart.dataset)
      }
    case .site, .glossary, .accessibility, .edition, .image, .classification, .populations,
      .table, .tally:
      return LoadedFile(source: source, value: nil, diagnostics: [])
    }
  }
}
