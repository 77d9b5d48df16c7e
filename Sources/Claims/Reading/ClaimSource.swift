import Figures
import Model

/// A cell that a claimed number is made of.
struct ClaimSource {
  enum Role {
    /// The one that the claim names.
    case own
    /// The total that a share is of, or those who did not declare and are left out of it.
    case base
    /// Of the earlier table.
    case earlier
    /// Of the group that a likelihood is against.
    case other
    /// Of a category beside it that may come before it.
    case sibling
  }

  let role: Role
  let figure: Figure
  /// "ethnicity `asian`", "the total".
  let cells: String
  let key: DatasetKey

  /// "ethnicity `asian` of `2026/workforce`"
  var name: String { "\(cells) of `\(key.edition)/\(key.dataset)`" }
}
