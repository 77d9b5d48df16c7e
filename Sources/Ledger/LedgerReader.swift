package import Diagnostics
import Formats
import Hashing

/// Reads the ledger, and takes nothing in it on trust.
package enum LedgerReader {
  /// Reads every line and holds it against the chain.
  ///
  /// - Returns: no ledger when there is any error. After the first line that is not as it was
  ///   written nothing more is said, since all that follows would be wrong too.
  package static func read(_ source: SourceFile) -> (ledger: Ledger?, diagnostics: [Diagnostic]) {
    let (table, diagnostics) = CSV.parse(source)
    guard let table, table.isComplete, diagnostics.isEmpty else {
      return (nil, [LedgerProblem.corrupt(at: diagnostics.first?.location ?? whole(source))])
    }
    guard table.header.map(\.text) == Ledger.columns else {
      return (nil, [LedgerProblem.corrupt(at: table.header.location)])
    }
    var entries: [LedgerEntry] = []
    var last: [LedgerFile: LedgerEntry] = [:]
    for row in table.rows {
      guard let entry = entry(row) else {
        return (nil, [LedgerProblem.corrupt(at: row.location)])
      }
      guard entry.number == entries.count + 1 else {
        return (nil, [LedgerProblem.lineMissing(entries.count + 1, before: entry)])
      }
      let before = last.updateValue(entry, forKey: entry.file)
      guard entry.chain == LedgerEntry.chain(after: entries.last?.chain, entry.text),
        entry.superseded == before.flatMap({ $0.release == nil ? nil : $0.number }),
        entry.release != nil || before?.release != nil
      else { return (nil, [LedgerProblem.lineChanged(entry)]) }
      entries.append(entry)
    }
    return (Ledger(entries: entries), [])
  }

  /// nil for a row that this program would not have written.
  private static func entry(_ row: CSVRow) -> LedgerEntry? {
    let cells = row.map(\.text)
    guard let number = Int(cells[0]), "\(number)" == cells[0], number > 0,
      let file = LedgerFile(table: cells[3]), file.edition == cells[1], file.name == cells[2],
      let chain = Digest(hex: cells[7].utf8)
    else { return nil }
    var release: LedgerEntry.Release?
    if !cells[4].isEmpty || !cells[5].isEmpty {
      guard let table = Digest(hex: cells[4].utf8), let metadata = Digest(hex: cells[5].utf8)
      else { return nil }
      release = LedgerEntry.Release(table: table, metadata: metadata)
    }
    var superseded: Int?
    if !cells[6].isEmpty {
      guard cells[6].hasSuffix(".csv"), let number = Int(cells[6].dropLast(4)),
        LedgerEntry.copyNames(number).table == cells[6]
      else { return nil }
      superseded = number
    }
    return LedgerEntry(
      number: number, file: file, release: release, superseded: superseded, chain: chain,
      location: row.location)
  }

  private static func whole(_ source: SourceFile) -> Location { Location(path: source.path) }
}
