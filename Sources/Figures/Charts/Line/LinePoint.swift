/// A number of a trend.
struct LinePoint {
  /// Up the scale, 0 to 1.
  let place: Fraction
  let text: String
  /// Whether it may change yet.
  let isProvisional: Bool
}
