/// A shape in a lane. Places are shares of the scale.
enum LaneShape {
  case bar(start: Fraction, length: Fraction, ChartTone)
  /// Paper between two parts of a bar.
  case gap(Fraction)
  /// From point to point.
  case link(Fraction, Fraction)
  case point(Fraction, PointShape, ChartTone)
  case comparator(Fraction)
  case target(Fraction)
  /// No number: always of one size, where nought is or at the edge.
  case hatch(Fraction)
}
