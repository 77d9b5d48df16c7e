import Figures
import Model

/// What the data says where a claim points.
struct ClaimedNumber {
  enum Value {
    case figure(Figure)
    case rank(ClaimedRank)
  }

  let kind: ClaimKind
  let value: Value
  /// How it comes from released numbers: "193 of 5,416".
  let formula: String
  /// The table; nil for what stands in no table.
  let dataset: Dataset?
  /// The categories it is about: "ethnicity `asian`".
  let cells: String
  /// The earlier table that it is held against.
  var earlier: Dataset?
  /// The pay gap that it is of.
  var payGap: PayGap?
  /// Whether it says by how much something changed.
  var isChange = false
  /// The words that may stand behind it; worked out when somebody asks.
  var naming: () -> Naming = { Naming() }
  /// The released cells that it is made of, its own first.
  var sources: () -> [ClaimSource] = { [] }

  /// What messages call it.
  var name: String { dataset?.key.dataset ?? payGap?.id ?? "" }

  /// The file with the numbers.
  var file: String {
    guard let path = dataset?.location.path else { return payGap?.location.path ?? "" }
    return path.hasSuffix(".yaml") ? path.dropLast(5) + ".csv" : path
  }
}
