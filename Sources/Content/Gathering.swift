import Diagnostics
import Disclosure
import Model

/// What was read so far, file by file.
struct Gathering {
  private(set) var editions: [String: Edition] = [:]
  private(set) var site: Site?
  private var glossary: [GlossaryTerm] = []
  private var accessibility: AccessibilityStatement?
  private var parts: [String: [EditionPart]] = [:]
  private var assets: [Asset] = []
  private var classifications: [Classification] = []
  private var populations: [Population]?
  private var datasets: [Dataset] = []
  private var catalogue = DataCatalogue()
  private var subjects: [DatasetKey: TableSubject] = [:]
  private var tallySubjects: [DatasetKey: TallySubject] = [:]
  private var tables: [SubmittedTable] = []
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
    case .classification(let classification): classifications.append(classification)
    case .populations(let populations): self.populations = populations
    case nil: break
    }
  }

  mutating func add(_ loaded: LoadedFile<EditionPart>, of file: TreeFile) {
    keep(loaded)
    switch loaded.value {
    case .dataset(let dataset): datasets.append(dataset)
    case let part?: parts[file.edition ?? "", default: []].append(part)
    case nil: break
    }
  }

  mutating func add(_ loaded: LoadedFile<Asset>) {
    keep(loaded)
    if let asset = loaded.value { assets.append(asset) }
  }

  mutating func add(_ loaded: LoadedFile<SubmittedTable>) {
    keep(loaded)
    if let table = loaded.value { tables.append(table) }
  }

  mutating func add(_ loaded: LoadedFile<[SubmittedTable]>) {
    keep(loaded)
    tables += loaded.value ?? []
  }

  /// Once all descriptions of data are read: whether they hold together, and have their tables.
  mutating func reviewData(of tree: ContentTree, prefix: String) {
    catalogue = DataCatalogue(
      classifications: classifications.sorted { $0.id.precedesByBytes($1.id) },
      populations: populations ?? [], datasets: datasets.sorted { $0.key < $1.key })
    let review = CatalogueReview(
      catalogue,
      unreadable: Set(tree.files.filter { $0.kind == .classification }.map(\.stem))
        .subtracting(classifications.map(\.id)),
      lacksPopulations: populations == nil && tree.files.contains { $0.kind == .populations })
    diagnostics += review.diagnostics + TablePairs(tree.files).problems(prefix: prefix)
    subjects = review.subjects
    let audits = AuditReview(parts, catalogue, unreadable: review.unreadable)
    diagnostics += audits.diagnostics + audits.unpaired(tree.files, prefix: prefix)
    catalogue = audits.catalogue
    tallySubjects = audits.subjects
  }

  /// What the tallies of an audit count; nil when that is not known.
  func tallySubject(of file: TreeFile) -> TallySubject? {
    tallySubjects[DatasetKey(edition: file.edition ?? "", dataset: file.stem)]
  }

  /// What a table of the tree counts; nil when that is not known.
  func subject(of file: TreeFile) -> TableSubject? {
    subjects[DatasetKey(edition: file.edition ?? "", dataset: file.stem)]
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
          assets: assets, data: catalogue)
    }
    return ContentReading(
      publication: publication, sources: sources, tables: tables, diagnostics: ordered)
  }
}
