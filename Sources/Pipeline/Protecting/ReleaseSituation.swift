import Content
import Diagnostics
import Disclosure
import FileSystem
import Hashing
import Ledger
import Model

/// What a release starts from: the content folder, its ledger, and what is to be done with each
/// table.
struct ReleaseSituation {
  let reading: ContentReading
  let publication: Publication
  let record: ReleaseRecord
  let ledger: Ledger
  /// Of the content folder, by place.
  let tables: [(file: LedgerFile, source: SourceFile)]
  /// Whose raw tables are to be released.
  let replaced: Set<LedgerFile>
  /// Not on record as they stand, and without a raw table: somebody else withheld what is small.
  private(set) var takenUp: [(file: LedgerFile, source: SourceFile)] = []
  /// On record and gone.
  private(set) var withdrawn: [LedgerFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Of tables to be taken up: those that were released before and have been changed since.
  private(set) var changedByHand: [Diagnostic] = []

  /// Datasets that are to be released; a file may hold others, as the waves of an audit.
  private let released: Set<DatasetKey>

  init(
    content: String, reading: ContentReading, publication: Publication, named raw: RawTables,
    beginsLedger: Bool = false
  ) {
    self.reading = reading
    self.publication = publication
    record = ReleaseRecord(content: content, publication: publication)
    ledger = record.folder.ledger ?? Ledger()
    tables = ContentTables(content).tables
    replaced = raw.files
    released = Set(raw.tables.map(\.key))
    diagnostics = record.diagnostics
    guard diagnostics.isEmpty else { return }
    let problems = record.folder.problems(with: tables, content: content)
    // Tables without a ledger may be what readers have seen: what they know can't be guessed.
    let isLost = Self.isTracked(LedgerFolder.index, of: content)
    if !record.folder.isPresent, isLost || !tables.isEmpty && !beginsLedger {
      diagnostics = problems
      return
    }
    let gate = TableGate(publication)
    for (file, source) in tables where !replaced.contains(file) {
      diagnostics += gate.problems(file, source)
      let digest = SHA256.digest(of: source.bytes)
      guard ledger.last(of: file)?.release?.table != digest else { continue }
      if raw.all.contains(file) {
        diagnostics += problems.filter { $0.location.path == source.path }
      } else {
        takenUp.append((file, source))
        changedByHand += problems.filter {
          $0.location.path == source.path && $0.code == .ledgerTableChanged
        }
      }
    }
    let present = Set(tables.map(\.file))
    withdrawn = ledger.standing.map(\.file).filter {
      !present.contains($0) && !raw.all.contains($0)
    }
  }

  /// What readers see already and go on seeing.
  var published: [SubmittedTable] {
    reading.tables.filter { !released.contains($0.key) }
  }

  /// Every table of the content folder as it would stand, read back as `check` will read it.
  ///
  /// - Returns: nil when that is not possible, which would be a mistake of the program.
  func tables(after drafts: [ReleaseDraft]) -> [SubmittedTable]? {
    let places = Set(drafts.map(\.file))
    var tables = reading.tables.filter { table in
      TablePlaces.file(of: table.key).map { !places.contains($0) } ?? true
    }
    for draft in drafts {
      let read = TablePlaces.read(
        draft.file, table: draft.source, metadata: draft.metadata, in: publication)
      guard !read.tables.isEmpty else { return nil }
      tables += read.tables.map(\.table)
    }
    return tables
  }

  /// What readers saw once and will no longer see.
  ///
  /// - Parameter replaced: the places where another table will stand.
  func superseded(replaced: Set<LedgerFile>) -> [SubmittedTable] {
    record.superseded(
      in: publication,
      replaced: replaced.union(takenUp.map(\.file)).union(withdrawn))
  }

  /// Whether Git knows a file of the content folder, which then was there once.
  private static func isTracked(_ path: String, of content: String) -> Bool {
    guard let repository = GitRepository(around: content),
      let place = repository.path(of: content), case .paths(let tracked) = repository.tracked
    else { return false }
    return tracked.contains(place.isEmpty ? path : place + "/" + path)
  }
}
