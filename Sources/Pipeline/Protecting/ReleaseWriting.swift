import Diagnostics
import Hashing
import Ledger
import Output

/// Writes released tables and the lines and copies of the ledger about them: all of it or nothing.
struct ReleaseWriting {
  let content: String
  let situation: ReleaseSituation

  /// - Parameter drafts: the tables that are new or other than before.
  /// - Returns: why they were not written.
  func write(_ drafts: [ReleaseDraft]) -> [Diagnostic] {
    var ledger = situation.ledger
    var files: [(path: String, bytes: [UInt8])] = []
    func add(_ file: LedgerFile, _ table: [UInt8], _ metadata: [UInt8]) {
      ledger = ledger.adding(
        file,
        LedgerEntry.Release(
          table: SHA256.digest(of: table), metadata: SHA256.digest(of: metadata)))
      let names = LedgerEntry.copyNames(ledger.entries.count)
      files.append((LedgerFolder.name + "/" + names.table, table))
      files.append((LedgerFolder.name + "/" + names.metadata, metadata))
      files.append((file.table, table))
    }
    for draft in drafts {
      // What the ledger has as its last release is no new one.
      if draft.change == .restored {
        files.append((draft.file.table, draft.source.bytes))
      } else {
        add(draft.file, draft.source.bytes, draft.metadata.bytes)
      }
    }
    let drafting = Drafting(content: content, situation: situation)
    for (file, source) in situation.takenUp {
      guard let metadata = drafting.metadata(of: file) else { continue }
      add(file, source.bytes, metadata.bytes)
    }
    for file in situation.withdrawn { ledger = ledger.adding(file, nil) }
    guard !files.isEmpty || ledger.entries.count > situation.ledger.entries.count else {
      return []
    }
    let replacement = FileReplacement(content: content)
    let problems = replacement.prepare(
      files, index: ledger.text, former: situation.record.folder.indexBytes)
    guard problems.isEmpty else { return problems }
    return replacement.finish(files.map(\.path))
  }
}
