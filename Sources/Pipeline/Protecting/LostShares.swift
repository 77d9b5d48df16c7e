import Diagnostics
import Disclosure
import Figures
import Model

/// Released tables whose shares can't be worked out, because it is withheld how many did not
/// declare, or how many there are.
struct LostShares {
  let catalogue: DataCatalogue

  /// - Parameter path: of the table.
  func problems(_ table: ReleasedTable, path: String) -> [Diagnostic] {
    guard table.dataset.denominator == .declared, table.dataset.rules.answers == nil else {
      return []
    }
    let figures = TableFigures(table, catalogue: catalogue)
    return figures.dimensions.indices.compactMap { dimension in
      guard figures.dimensions[dimension].hasUndeclared else { return nil }
      var seen: Set<[String]> = []
      var lost = 0
      for cell in table.cells where cell.measure == table.dataset.measures.first?.id {
        let group = cell.codes.replacing(dimension, with: DatasetDimension.totalCode)
        guard seen.insert(group).inserted else { continue }
        let isKnown = figures.base(group, of: dimension, cell.measure).number != nil
        if !isKnown { lost += 1 }
      }
      guard lost > 0 else { return nil }
      let id = table.dataset.dimensions[dimension].id
      return Diagnostic(
        .releaseWithoutShares, at: Location(path: path),
        "No share by `\(id)` can be shown \(Self.groups(lost, of: seen.count)): how many declared"
          + " is withheld",
        advice: "Put those who preferred not to say and those of whom nothing is on record into one"
          + " category, or use broader groups, so that less has to be withheld; or take shares of"
          + " everyone, with `denominator: all`.")
    }
  }

  private static func groups(_ lost: Int, of all: Int) -> String {
    all == 1 ? "in this table" : "for \(lost) of its \(all) groups"
  }
}
