/// A number of a heat table.
struct HeatCell {
  let text: String
  /// Nil where there is no number.
  let shade: HeatShade?
}
