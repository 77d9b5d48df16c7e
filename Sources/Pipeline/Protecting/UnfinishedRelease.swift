import Diagnostics
import FileSystem
import Ledger
import Output

/// A release that another run had prepared and did not finish.
struct UnfinishedRelease {
  let content: String

  private static let limit = 64 << 20

  var isPresent: Bool { RealPath.kind(of: content + "/" + LedgerFolder.pendingIndex) != nil }

  /// Finishes it; does nothing when there is none.
  ///
  /// - Returns: why it can't be finished.
  func finish() -> [Diagnostic] {
    guard isPresent else { return [] }
    let path = content + "/" + LedgerFolder.pendingIndex
    guard case .bytes(let bytes) = FileBytes.read(path, limit: Self.limit, followsLink: false)
    else { return [] }
    let (pending, problems) = LedgerReader.read(SourceFile(path: path, bytes: bytes))
    guard let pending else { return problems }
    var done = 0
    let index = content + "/" + LedgerFolder.index
    if case .bytes(let bytes) = FileBytes.read(index, limit: Self.limit, followsLink: false) {
      let (former, problems) = LedgerReader.read(SourceFile(path: index, bytes: bytes))
      guard let former else { return problems }
      done = former.entries.count
      guard pending.entries.prefix(done).map(\.chain) == former.entries.map(\.chain) else {
        return [
          Diagnostic(
            .ledgerCorrupt, at: Location(path: path),
            "The release that was begun does not continue the ledger",
            advice: "Restore the folder `ledger` from the history of your repository, delete this"
              + " file, and run `sitegen protect` again.")
        ]
      }
    }
    let replacement = FileReplacement(content: content)
    return replacement.finish(Self.paths(pending.entries.dropFirst(done)))
  }

  /// The files that lines of the ledger stand for.
  static func paths(_ entries: some Sequence<LedgerEntry>) -> [String] {
    entries.filter { $0.release != nil }.flatMap { entry in
      let names = LedgerEntry.copyNames(entry.number)
      return [
        LedgerFolder.name + "/" + names.table, LedgerFolder.name + "/" + names.metadata,
        entry.file.table,
      ]
    }
  }
}

extension FileReplacement {
  /// Of the released tables and the ledger of a content folder.
  init(content: String) {
    self.init(root: content, index: LedgerFolder.index, pending: LedgerFolder.pendingIndex)
  }
}
