import Diagnostics
import Model

/// What a file that belongs to all editions holds, or an edition's own file.
enum TopFile: Sendable {
  case site(Site)
  case glossary([GlossaryTerm])
  case accessibility(AccessibilityStatement)
  case edition(Edition)
  case classification(Classification)
  case populations([Population])

  static let kinds: Set<FileKind> = [
    .site, .glossary, .accessibility, .edition, .classification, .populations,
  ]

  /// - Parameter path: as messages print it.
  static func load(_ file: TreeFile, path: String) -> LoadedFile<TopFile> {
    let (source, problems) = TextFile.load(file, path: path, as: .yaml)
    guard let source else { return LoadedFile(source: nil, value: nil, diagnostics: problems) }
    switch file.kind {
    case .site:
      return YAMLFile.mapping(source, name: "the site") { Site.read(&$0).map(TopFile.site) }
    case .accessibility:
      return YAMLFile.mapping(source, name: "the accessibility statement") {
        AccessibilityStatement.read(&$0).map(TopFile.accessibility)
      }
    case .edition:
      return YAMLFile.mapping(source, name: "an edition") {
        Edition.read(&$0, id: file.edition ?? "").map(TopFile.edition)
      }
    case .glossary:
      let loaded = YAMLFile.list(source, of: .mapping("a term", GlossaryTerm.read))
      return LoadedFile(
        source: source, value: loaded.value.map(TopFile.glossary),
        diagnostics: loaded.diagnostics)
    case .classification:
      return YAMLFile.mapping(source, name: "a classification") {
        Classification.read(&$0, id: file.stem).map(TopFile.classification)
      }
    case .populations:
      return YAMLFile.mapping(source, name: "the populations") {
        Population.readAll(&$0).map(TopFile.populations)
      }
    case .strategyPage, .plan, .caseStudy, .audit, .image, .dataset, .table, .tally, .profilePage,
      .figure:
      return LoadedFile(source: source, value: nil, diagnostics: [])
    }
  }
}
