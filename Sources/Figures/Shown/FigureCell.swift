package import Disclosure

/// A number of a figure as readers see it: table, chart, file and text all take it from here.
package struct FigureCell: Sendable, Hashable {
  /// What is printed, exactly; nil where a marker or words stand.
  package let number: RoundedNumber?
  /// Instead of a number, or beside one.
  package let marker: Marker?
  /// "12.4%", "1,204", "+1.5", "[c]", "31 March 2028".
  package let text: String

  package init(number: RoundedNumber?, marker: Marker?, text: String) {
    self.number = number
    self.marker = marker
    self.text = text
  }

  /// A marker instead of a number.
  package init(_ marker: Marker) {
    self.init(number: nil, marker: marker, text: marker.text)
  }

  package init(words: String) {
    self.init(number: nil, marker: nil, text: words)
  }

  /// - Parameters:
  ///   - figure: shares and rates as parts of one; percentages are a hundred times that.
  ///   - flag: stands beside the number: `[p]`, `[r]`.
  package init(_ figure: Figure, unit: FigureUnit, flag: Marker? = nil) {
    let printed: PrintedNumber
    var scale = 1
    switch unit {
    case .count(let decimals): printed = figure.count(decimals: decimals)
    case .percentage(let decimals):
      printed = figure.percentage(decimals: decimals)
      scale = 100
    case .points(let decimals):
      printed = figure.points(decimals: decimals)
      scale = 100
    case .times, .words: printed = figure.count(decimals: unit.decimals)
    }
    let number = figure.number?.times(scale)?.rounded(decimals: unit.decimals)
    let flagged = number != nil && printed.marker == nil ? flag : nil
    self.init(
      number: number, marker: printed.marker ?? flagged,
      text: flagged.map { "\(printed.text) \($0.text)" } ?? printed.text)
  }
}
