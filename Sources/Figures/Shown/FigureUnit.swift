/// What the numbers of a column are, and to how many decimal places they are printed.
package enum FigureUnit: Sendable, Hashable {
  case count(decimals: Int)
  /// Per cent of a base: geometry is in these.
  case percentage(decimals: Int)
  /// Percentage points, signed.
  case points(decimals: Int)
  /// A relative likelihood: how many times as likely.
  case times(decimals: Int)
  /// Words, such as a date.
  case words

  package var decimals: Int {
    switch self {
    case .count(let decimals), .percentage(let decimals), .points(let decimals),
      .times(let decimals):
      decimals
    case .words: 0
    }
  }
}
