/// A table whose cells are shaded by their numbers.
struct HeatChart {
  let columns: [String]
  let rows: [HeatRow]

  /// Which way the shades go, in words.
  static let key = [
    ChartNote(swatch: .shade(.none), text: "lowest"), ChartNote(swatch: .shade(.light), text: ""),
    ChartNote(swatch: .shade(.middle), text: ""),
    ChartNote(swatch: .shade(.strong), text: "highest"),
  ]
}
