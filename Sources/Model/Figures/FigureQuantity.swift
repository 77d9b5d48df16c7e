/// What a figure shows of a table.
package enum FigureQuantity: String, Sendable, Hashable, CaseIterable {
  /// The counts themselves.
  case count
  /// Shares of everyone, or of those who declared, as the dataset says.
  case share
  /// How often something happened to those to whom it could have.
  case rate
  /// How many of all declared.
  case declarationRate = "declaration-rate"
}
