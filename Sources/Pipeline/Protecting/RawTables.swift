import Content
import Diagnostics
import Disclosure
import FileSystem
import Formats
import Ledger
import Model

/// The raw tables that are to be released, past the gate.
struct RawTables {
  let tables: [RawTable]
  /// Where they go.
  let files: Set<LedgerFile>
  /// Where any raw table would go, those not named included.
  let all: Set<LedgerFile>
  /// No message repeats anything that stands in a raw table.
  let diagnostics: [Diagnostic]

  init(_ request: ProtectRequest, reading: ContentReading) {
    let all = Self.places(PrivateReader.files(root: request.privateFolder, files: []))
    // Tables that somebody else has protected need no folder of raw tables.
    if request.files.isEmpty, RealPath.kind(of: request.privateFolder) == nil {
      self.init(all: all, tables: [], files: [], diagnostics: [])
      return
    }
    let named = PrivateReader.files(root: request.privateFolder, files: request.files)
    let gate = TableGate(reading.publication)
    var stopped: [Diagnostic] = []
    for raw in named {
      guard let file = LedgerFile(table: raw.place),
        case .bytes(let bytes) = FileBytes.read(
          raw.systemPath, limit: TextKind.csv.sizeLimit, followsLink: false)
      else { continue }
      stopped += gate.problems(file, SourceFile(path: raw.path, bytes: bytes))
    }
    guard stopped.isEmpty else {
      self.init(all: all, tables: [], files: [], diagnostics: stopped)
      return
    }
    let (tables, problems) = PrivateReader.read(
      root: request.privateFolder, files: request.files, content: request.content,
      reading: reading, jobs: request.jobs)
    self.init(all: all, tables: tables, files: Self.places(named), diagnostics: problems)
  }

  private init(
    all: Set<LedgerFile>, tables: [RawTable], files: Set<LedgerFile>, diagnostics: [Diagnostic]
  ) {
    self.all = all
    self.tables = tables
    self.files = files
    self.diagnostics = diagnostics
  }

  private static func places(_ files: [RawFile]) -> Set<LedgerFile> {
    Set(files.compactMap { LedgerFile(table: $0.place) })
  }
}
