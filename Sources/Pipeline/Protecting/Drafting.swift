import Diagnostics
import Disclosure
import FileSystem
import Formats
import Hashing
import Ledger

/// Puts released tables into the form of their files.
struct Drafting {
  let content: String
  let situation: ReleaseSituation

  /// - Returns: one for each table, by place; nil when one has no place or its metadata has gone.
  func drafts(
    _ released: [(table: ReleasedTable, summary: ProtectionSummary)]
  ) -> [ReleaseDraft]? {
    var byFile: [LedgerFile: [(table: ReleasedTable, summary: ProtectionSummary)]] = [:]
    for item in released {
      guard let file = TablePlaces.file(of: item.table.dataset.key) else { return nil }
      byFile[file, default: []].append(item)
    }
    var drafts: [ReleaseDraft] = []
    for file in byFile.keys.sorted() {
      guard let metadata = metadata(of: file), let items = byFile[file],
        let text = text(of: file, items.map(\.table))
      else { return nil }
      let bytes = Array(text.utf8)
      drafts.append(
        ReleaseDraft(
          file: file, source: SourceFile(path: content + "/" + file.table, bytes: bytes),
          metadata: metadata, change: change(of: file, bytes), summaries: items.map(\.summary)))
    }
    return drafts
  }

  private func text(of file: LedgerFile, _ tables: [ReleasedTable]) -> String? {
    guard file.folder == LedgerFile.audits else { return tables.first?.csv }
    let edition = situation.publication.editions.first { $0.id == file.edition }
    return edition?.audits.first { $0.id == file.name }.map { audit in
      TallyText(audit, standing: situation.tables.first { $0.file == file }?.source)
        .text(of: tables)
    }
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
    guard last.table == SHA256.digest(of: bytes) else { return .replaced }
    return stands == bytes ? .unchanged : .restored
  }
}
