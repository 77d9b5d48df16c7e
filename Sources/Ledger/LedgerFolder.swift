package import Diagnostics
import FileSystem
import Hashing

/// The folder `ledger` of a content folder, as it lies on disk: the index, and for each release a
/// copy of its table and of the file that says what the table counts.
package struct LedgerFolder: Sendable {
  /// nil when it can't be relied on; `diagnostics` say why.
  package private(set) var ledger: Ledger?
  /// Of every release, in order; of all of them when there is a ledger without diagnostics.
  package private(set) var copies: [LedgerCopy] = []
  /// In file order.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether there is an index or any copy.
  package let isPresent: Bool
  /// The index as it lies on disk; nil when there is none.
  package private(set) var indexBytes: [UInt8]?

  /// Names in the content folder.
  package static let name = "ledger"
  package static let index = "ledger/ledger.csv"
  /// The index that is to be, while a release is being written.
  package static let pendingIndex = "ledger/pending.csv"

  private static let sizeLimit = 64 << 20

  private let content: String

  /// Reads the folder and holds it against itself: the chain of lines, and each copy's digest.
  ///
  /// - Parameter content: the content folder, as messages print it.
  package static func read(content: String) -> LedgerFolder { LedgerFolder(content) }

  private init(_ content: String) {
    self.content = content
    let path = content + "/" + Self.name
    var names: [String] = []
    var failure: Diagnostic?
    switch RealPath.kind(of: path) {
    case nil: break
    case .folder:
      switch Folder.list(path) {
      case .entries(let entries, let unreadableNames):
        names = entries.map(\.name).filter { !Self.isIgnored($0) }
        failure = unreadableNames.first.map {
          LedgerProblem.unknownFile(at: Location(path: path + "/" + $0))
        }
      case .failure(let reason):
        failure = LedgerProblem.unreadable(Location(path: path), reason: reason)
      }
    default:
      failure = LedgerProblem.unreadable(
        Location(path: path), reason: "it is a file, where a folder is expected")
    }
    isPresent = failure != nil || !names.isEmpty
    if let failure {
      diagnostics = [failure]
      return
    }
    guard isPresent else {
      ledger = Ledger()
      return
    }
    take(names)
    diagnostics.sort { $0.location < $1.location }
  }

  private mutating func take(_ names: [String]) {
    if names.contains(where: { content + "/" + Self.name + "/" + $0 == place(Self.pendingIndex) }) {
      diagnostics = [LedgerProblem.unfinished(at: Location(path: place(Self.pendingIndex)))]
      return
    }
    guard names.contains("ledger.csv") else {
      diagnostics = [LedgerProblem.indexMissing(at: Location(path: place(Self.index)))]
      return
    }
    guard let source = load("ledger.csv") else { return }
    indexBytes = source.bytes
    let (read, problems) = LedgerReader.read(source)
    diagnostics += problems
    guard let read else { return }
    ledger = read
    for entry in read.entries { take(entry) }
    let known = Set(
      read.entries.filter { $0.release != nil }.flatMap {
        let names = LedgerEntry.copyNames($0.number)
        return [names.table, names.metadata]
      } + ["ledger.csv"])
    for name in names where !known.contains(name) {
      let location = Location(path: place(Self.name + "/" + name))
      diagnostics.append(
        Self.isCopy(name)
          ? LedgerProblem.copyUnknown(at: location) : LedgerProblem.unknownFile(at: location))
    }
  }

  private mutating func take(_ entry: LedgerEntry) {
    guard let release = entry.release else { return }
    let names = LedgerEntry.copyNames(entry.number)
    let table = load(names.table, of: entry, digest: release.table)
    let metadata = load(names.metadata, of: entry, digest: release.metadata)
    if let table, let metadata {
      copies.append(LedgerCopy(entry: entry, table: table, metadata: metadata))
    }
  }

  private mutating func load(
    _ name: String, of entry: LedgerEntry, digest: Digest
  ) -> SourceFile? {
    let path = place(Self.name + "/" + name)
    guard RealPath.kind(of: path) != nil else {
      diagnostics.append(LedgerProblem.copyMissing(at: Location(path: path), of: entry))
      return nil
    }
    guard let source = load(name) else { return nil }
    guard SHA256.digest(of: source.bytes) == digest else {
      diagnostics.append(
        LedgerProblem.copyChanged(
          at: Location(path: path), of: entry, isByLineEnds: source.isAsWritten(digest)))
      return nil
    }
    return source
  }

  private mutating func load(_ name: String) -> SourceFile? {
    let path = place(Self.name + "/" + name)
    let reason: String
    switch FileBytes.read(path, limit: Self.sizeLimit, followsLink: false) {
    case .bytes(let bytes): return SourceFile(path: path, bytes: bytes)
    case .tooLarge: reason = "it is far too large"
    case .special: reason = "it is not a file"
    case .failure(let failure): reason = failure
    }
    diagnostics.append(LedgerProblem.unreadable(Location(path: path), reason: reason))
    return nil
  }

  private func place(_ path: String) -> String { content + "/" + path }

  private static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name == "README.md"
  }

  /// Whether it is named as a copy is: a number and an ending.
  private static func isCopy(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    let isNumber = !stem.isEmpty && stem.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber && (name == stem + ".csv" || name == stem + ".yaml")
  }
}
