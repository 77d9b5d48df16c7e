import Diagnostics
import Model

/// What was read so far, file by file.
struct Gathering {
  private(set) var editions: [String: Edition] = [:]
  private var site: Site?
  private var glossary: [GlossaryTerm] = []
  private var accessibility: AccessibilityStatement?
  private var parts: [String: [EditionPart]] = [:]
  private var assets: [Asset] = []
  private var sources: [String: SourceFile] = [:]
  private var diagnostics: [Diagnostic]

  init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  mutating func add(_ loaded: LoadedFile<TopFile>, of file: TreeFile) {
    keep(loaded)
    switch loaded.value {
    case .site(let site): self.site = site
    case .glossary(let terms): glossary = terms
    case .accessibility(let statement): accessibility = statement
    case .edition(let edition): editions[edition.id] = edition
    case nil: break
    }
  }

  mutating func add(_ loaded: LoadedFile<EditionPart>, of file: TreeFile) {
    keep(loaded)
    if let part = loaded.value { parts[file.edition ?? "", default: []].append(part) }
  }

  mutating func add(_ loaded: LoadedFile<Asset>) {
    keep(loaded)
    if let asset = loaded.value { assets.append(asset) }
  }

  private mutating func keep<Value>(_ loaded: LoadedFile<Value>) {
    diagnostics += loaded.diagnostics
    if let source = loaded.source { sources[source.path] = source }
  }

  var reading: ContentReading {
    let ordered = diagnostics.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }.map(\.element)
    let whole = editions.values.map { $0.holding(parts[$0.id] ?? []) }.sorted {
      if $0.published.value != $1.published.value { return $0.published.value < $1.published.value }
      return $0.id.precedesByBytes($1.id)
    }
    let publication = site.flatMap { site in
      whole.isEmpty
        ? nil
        : Publication(
          site: site, glossary: glossary, accessibilityStatement: accessibility, editions: whole,
          assets: assets)
    }
    return ContentReading(publication: publication, sources: sources, diagnostics: ordered)
  }
}
