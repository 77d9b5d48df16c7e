/// The colours of one tone on one paper, as six hexadecimal digits behind a `#`.
struct ChartColours: Hashable {
  let fill: String
  /// Of text within the fill.
  let ink: String
  /// Of the outline that a pale fill needs; nil where the fill stands out of the paper by itself.
  let edge: String?

  init(_ fill: String, ink: String, edge: String? = nil) {
    self.fill = fill
    self.ink = ink
    self.edge = edge
  }
}
