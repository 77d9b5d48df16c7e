/// Where the numbers of a figure come from, by the id within the figure's edition.
package enum FigureSource: Sendable, Hashable {
  /// `data`: a dataset.
  case dataset(Located<String>)
  /// `audit`: the latest wave of an audit.
  case audit(Located<String>)
  /// `pay-gap`
  case payGap(Located<String>)
}
