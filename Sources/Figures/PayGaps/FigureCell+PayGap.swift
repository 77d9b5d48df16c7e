package import Disclosure
package import Model

extension FigureCell {
  /// A number of a pay gap with the digits that were published: "2.4%", "−1%", "[z]".
  package init(_ number: PayGapNumber?, flag: Marker? = nil) {
    guard let percentage = number?.percentage else {
      self.init(Figure(number).marker ?? .unavailable)
      return
    }
    let rounded = RoundedNumber(percentage)
    let text = rounded.text + "%"
    self.init(
      number: rounded, marker: flag, text: flag.map { "\(text) \($0.text)" } ?? text)
  }
}

extension RoundedNumber {
  /// As many digits as the percentage shows.
  package init(_ percentage: Percentage) {
    self.init(
      units: percentage.showsDecimal ? percentage.tenths : percentage.tenths / 10,
      decimals: percentage.showsDecimal ? 1 : 0)
  }
}
