import Content
import Diagnostics
import Model

@testable import Claims
@testable import Disclosure

/// The claims of the sample publication, with its tables as they stand.
struct SampleClaims: Sendable {
  let index: PublicationIndex
  let tables: [DatasetKey: ReleasedTable]

  static let shared = SampleClaims()

  private init() {
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    let reading = ContentReader.read(root: root + "/content", jobs: 2)
    let publication =
      reading.publication
      ?? Samples.publication([])
    index = PublicationIndex(publication)
    tables = Dictionary(
      reading.tables.map { table in
        let cells = table.entries.map { entry in
          ReleasedCell(
            codes: entry.codes, measure: entry.measure,
            value: entry.value.map { .released($0, entry.marker) } ?? .withheld)
        }
        return (table.key, ReleasedTable(table.dataset, cells: cells))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Those that say the same of the same number once.
  var claims: [WrittenClaim] {
    var seen: Set<String> = []
    return AuthoredText.all(index.publication).flatMap(WrittenClaim.all).filter {
      seen.insert("\($0.scope.edition ?? -1) \($0.words) \($0.claim)").inserted
    }
  }

  func problem(of claim: WrittenClaim, in tables: [ReleasedTable]) -> Diagnostic? {
    var claimed = ClaimTables(index, release: Release(tables))
    return ClaimCheck.problem(of: claim, &claimed)
  }

  /// The table that a claim is about, and the one that it is held against.
  func tables(of claim: WrittenClaim) -> [ReleasedTable] {
    var claimed = ClaimTables(index, release: Release(Array(tables.values)))
    guard let number = try? ClaimCheck.number(of: claim, &claimed) else { return [] }
    return [number.dataset?.key, number.earlier?.key].compactMap { $0 }.compactMap { tables[$0] }
  }
}

extension ReleasedTable {
  /// The same table with one count changed.
  func changing(_ place: Int, by step: Int) -> ReleasedTable? {
    guard case .released(let number, let marker) = cells[place].value, number + step >= 0 else {
      return nil
    }
    var changed = cells
    changed[place] = ReleasedCell(
      codes: cells[place].codes, measure: cells[place].measure,
      value: .released(number + step, marker))
    return ReleasedTable(dataset, cells: changed)
  }
}
