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
  /// The table.
  let dataset: Dataset
  /// The categories it is about: "ethnicity `asian`".
  let cells: String
  /// The earlier table that it is held against.
  var earlier: Dataset?
}
