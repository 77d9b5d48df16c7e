import Diagnostics
import Hashing

/// The record of every release: `ledger/ledger.csv` of the content folder.
///
/// Lines are only ever added. What was once released stays known to readers, so its copy stays too.
package struct Ledger: Sendable {
  /// In order; their numbers count from 1.
  package let entries: [LedgerEntry]

  package init() { entries = [] }

  init(entries: [LedgerEntry]) { self.entries = entries }

  /// The names of the columns, in order.
  static let columns = [
    "number", "edition", "dataset", "file", "sha256", "metadata", "superseded", "chain",
  ]

  /// The last line about a table: its release, or its withdrawal. nil when it is not on record.
  package func last(of file: LedgerFile) -> LedgerEntry? {
    entries.last { $0.file == file }
  }

  /// The releases that stand: the last of each table that was not withdrawn, by table.
  package var standing: [LedgerEntry] {
    var last: [LedgerFile: LedgerEntry] = [:]
    for entry in entries { last[entry.file] = entry }
    return last.values.filter { $0.release != nil }.sorted { $0.file < $1.file }
  }

  /// The releases that no longer stand and that readers know nevertheless, in order.
  package var superseded: [LedgerEntry] {
    let standing = Set(standing.map(\.number))
    return entries.filter { $0.release != nil && !standing.contains($0.number) }
  }

  /// With one more line: a release of a table, or with nil its withdrawal.
  package func adding(_ file: LedgerFile, _ release: LedgerEntry.Release?) -> Ledger {
    let last = last(of: file)
    let draft = LedgerEntry(
      number: entries.count + 1, file: file, release: release,
      superseded: last.flatMap { $0.release == nil ? nil : $0.number },
      chain: Digest(words: .zero), location: Location(path: LedgerFolder.index))
    let entry = LedgerEntry(
      number: draft.number, file: file, release: release, superseded: draft.superseded,
      chain: LedgerEntry.chain(after: entries.last?.chain, draft.text), location: draft.location)
    return Ledger(entries: entries + [entry])
  }

  /// The file's bytes.
  package var text: [UInt8] {
    let lines = entries.map { $0.text + "," + $0.chain.hex }
    return Array(([Self.columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined().utf8)
  }
}
