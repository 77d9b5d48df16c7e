import Markup
import Model

/// What the files of a content folder hold, as their readers ask for it.
enum ContentSchema {
  /// One mapping for each kind of file; the glossary's is that of one of its items.
  static var files: [MappingDescription] {
    let text = Prose(document: .empty, path: "")
    return [
      MappingDescription("the site", Site.read),
      MappingDescription("a term", GlossaryTerm.read),
      MappingDescription("the accessibility statement", AccessibilityStatement.read),
      MappingDescription("an edition") { Edition.read(&$0, id: "") },
      MappingDescription("a strategy page") { StrategyPage.read(&$0, slug: "", body: text) },
      MappingDescription("a plan") { Plan.read(&$0, id: "") },
      MappingDescription("a case study") { CaseStudy.read(&$0, slug: "", body: text) },
      MappingDescription("an audit") { Audit.read(&$0, id: "") },
      MappingDescription("a pay gap") { PayGap.read(&$0, id: "") },
      MappingDescription("a classification") { Classification.read(&$0, id: "") },
      MappingDescription("the populations") { Population.readAll(&$0) },
      MappingDescription("a dataset") {
        Dataset.read(&$0, key: DatasetKey(edition: "", dataset: ""), site: nil)
      },
      MappingDescription("a figure") { FigureDeclaration.read(&$0, id: "") },
      MappingDescription("a profile page") { ProfilePage.read(&$0, slug: "", body: text) },
    ]
  }

  /// All mappings, each once.
  static var mappings: [MappingDescription] {
    var found: [MappingDescription] = []
    for mapping in files.flatMap(\.family) where !found.contains(where: { $0.name == mapping.name })
    {
      found.append(mapping)
    }
    return found
  }
}
