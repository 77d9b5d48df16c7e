package import Model

/// How much of a table was withheld. Says nothing about any count.
package struct ProtectionSummary: Sendable, Hashable {
  package let key: DatasetKey
  /// Cells with a count.
  package let cells: Int
  /// Withheld because the rule protects them.
  package let withheldFirst: Int
  /// Withheld so that the others can't be worked out.
  package let withheldSecond: Int
  /// Of the information in the cells, by ln(1 + count), the part that is released, in tenths of a
  /// per cent.
  package let informationKept: Int
}
