package import Model

/// How much of a table was withheld.
///
/// For analysts: only the sum of `withheldFirst` and `withheldSecond` is public, as the markers are.
/// Which of two withheld counts is small, and how much information went with them, gives the counts
/// away to whoever tries them all.
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
