/// The small picture before words that says what they are about.
enum ChartSwatch {
  case tone(ChartTone)
  case point(PointShape, ChartTone)
  case hollow(PointShape, ChartTone)
  /// A thin line: what a value is compared with.
  case comparator
  /// A thick line: what a value is to reach.
  case target
  /// No number stands here.
  case hatch
  /// Numbers before and after can't be compared.
  case seriesBreak
  /// A shade of a heat table.
  case shade(HeatShade)
}
