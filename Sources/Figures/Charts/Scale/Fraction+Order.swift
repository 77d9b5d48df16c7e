extension Fraction {
  /// - Returns: false where the difference outgrows 127 bits.
  func isLess(than other: Fraction) -> Bool {
    minus(other).map { $0.numerator < 0 } ?? false
  }

  /// As near as a `Double` comes, for room alone and never for geometry.
  var approximate: Double { Double(numerator) / Double(denominator) }
}
