package import Diagnostics
import Hashing

extension LedgerFolder {
  /// Holds the tables of the content folder against the ledger: each must be the last release of
  /// its name, and each release must still be there.
  ///
  /// - Parameter tables: every table of the content folder, with its place in it.
  /// - Returns: nothing when the ledger itself can't be relied on, which `diagnostics` say.
  package func problems(
    with tables: [(file: LedgerFile, source: SourceFile)], content: String
  ) -> [Diagnostic] {
    guard let ledger, diagnostics.isEmpty else { return [] }
    guard isPresent else {
      guard let first = tables.map(\.file).min() else { return [] }
      return [
        LedgerProblem.missing(
          at: Location(path: content + "/" + Self.index), tables: tables.count, such: first)
      ]
    }
    var problems: [Diagnostic] = []
    for (file, source) in tables {
      let location = Location(path: source.path)
      switch ledger.last(of: file) {
      case nil: problems.append(LedgerProblem.tableUnknown(at: location))
      case .some(let entry):
        guard let release = entry.release else {
          problems.append(LedgerProblem.tableUnknown(at: location))
          continue
        }
        guard SHA256.digest(of: source.bytes) != release.table else { continue }
        problems.append(
          LedgerProblem.tableChanged(at: location, isByLineEnds: source.isAsWritten(release.table)))
      }
    }
    let present = Set(tables.map(\.file))
    for entry in ledger.standing where !present.contains(entry.file) {
      problems.append(
        LedgerProblem.tableVanished(at: Location(path: content + "/" + entry.file.table), entry))
    }
    return problems.sorted { $0.location < $1.location }
  }
}
