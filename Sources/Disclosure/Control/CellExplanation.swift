package import Model

/// Why a cell is withheld: for the analysts who make the release, on their screen and nowhere else.
///
/// Says nothing about any count. Readers get one marker and no reasons.
package struct CellExplanation: Sendable, Hashable {
  package enum Reason: Sendable, Hashable, CaseIterable {
    /// The count is below the threshold, or none where zeros are hidden.
    case smallCount
    /// The group is smaller than `base-minimum`.
    case smallBase
    /// All of a group, or all but one, are in one category.
    case alike
    /// A count below the threshold could be worked out as a difference.
    case smallDifference
    /// It belongs to a row of answers that is withheld as a whole.
    case answerRow
    /// It was withheld in an earlier release, with other counts or rules, and for no other reason
    /// that is known.
    case withheldBefore
    /// So that others can't be worked out from it.
    case protectsOthers

    /// Whether the rule itself asks for it, and not the protection of other cells.
    package var isFirst: Bool { self != .protectsOthers && self != .withheldBefore }
  }

  package let key: DatasetKey
  /// In the order of the dataset's dimensions; `all` for a total.
  package let codes: [String]
  /// The measure's id.
  package let measure: String
  package let reason: Reason

  package init(key: DatasetKey, codes: [String], measure: String, reason: Reason) {
    self.key = key
    self.codes = codes
    self.measure = measure
    self.reason = reason
  }
}
