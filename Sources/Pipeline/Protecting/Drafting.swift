import Diagnostics
import Disclosure
import FileSystem
import Formats
import Hashing
import Ledger
import Model

/// Puts released tables into the form of their files.
struct Drafting {
  let content: String
  let situation: ReleaseSituation

  /// - Returns: one for each file, by place; nil when one has no place or its metadata has gone.
  func drafts(
    _ released: [(table: ReleasedTable, summary: ProtectionSummary)]
  ) -> [ReleaseDraft]? {
    var files: [LedgerFile: [(table: ReleasedTable, summary: ProtectionSummary)]] = [:]
    for release in released {
      guard let file = TablePlaces.file(of: release.table.dataset.key) else { return nil }
      files[file, default: []].append(release)
    }
    var drafts: [ReleaseDraft] = []
    for (file, releases) in files.sorted(by: { $0.key < $1.key }) {
      guard let metadata = metadata(of: file), let text = text(of: file, releases.map(\.table))
      else { return nil }
      let bytes = Array(text.utf8)
      drafts.append(
        ReleaseDraft(
          file: file, source: SourceFile(path: content + "/" + file.table, bytes: bytes),
          metadata: metadata, change: change(of: file, bytes),
          summaries: releases.map(\.summary)))
    }
    return drafts
  }

  /// - Returns: nil when the tables are not those of the file.
  private func text(of file: LedgerFile, _ tables: [ReleasedTable]) -> String? {
    guard file.folder == TablePlaces.audits else {
      return tables.count == 1 ? tables.first?.csv : nil
    }
    let edition = situation.publication.editions.first { $0.id == file.edition }
    guard let audit = edition?.audits.first(where: { $0.id == file.name }) else { return nil }
    var waves: [(wave: String, table: ReleasedTable)] = []
    for wave in audit.waves {
      let id = audit.datasetID(wave)
      guard let table = tables.first(where: { $0.dataset.key.dataset == id }) else { return nil }
      waves.append((wave.id.value, table))
    }
    return ReleasedTable.tallies(waves)
  }

  /// The file that says what a table counts.
  func metadata(of file: LedgerFile) -> SourceFile? {
    let path = content + "/" + file.metadata
    if let source = situation.reading.sources[path] { return source }
    guard case .bytes(let bytes) = FileBytes.read(path, limit: TextKind.yaml.sizeLimit) else {
      return nil
    }
    return SourceFile(path: path, bytes: bytes)
  }

  private func change(of file: LedgerFile, _ bytes: [UInt8]) -> ProtectedTable.Change {
    guard let last = situation.ledger.last(of: file)?.release else { return .first }
    let stands = situation.tables.first { $0.file == file }?.source.bytes
    return last.table == SHA256.digest(of: bytes) && stands == bytes ? .unchanged : .replaced
  }
}
