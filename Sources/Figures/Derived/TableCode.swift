import Model

/// A category of a dimension that a table uses.
package struct TableCode: Sendable, Hashable {
  /// As in the table; `all` for the total.
  package let code: String
  package let label: String
  /// The nearest category above it that the table uses, too.
  package let parent: String?
  /// How many categories above it the table uses.
  package let depth: Int
  /// Those it is the sum of, where it is neither a total nor a parent: their codes.
  package let parts: [String]
  /// Whether the people in it said which category is theirs.
  package let isDeclared: Bool
  /// Whether it is a part of the total that no other category of the table overlaps, but for those
  /// below it.
  package let isRoot: Bool

  package var isTotal: Bool { code == DatasetDimension.totalCode }
}
