extension Int {
  /// self + other, or the end of the range that it goes beyond.
  func plus(clamped other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other < 0 ? .min : .max) : sum
  }

  /// self − other, or the end of the range that it goes beyond.
  func minus(clamped other: Int) -> Int {
    let (difference, overflows) = subtractingReportingOverflow(other)
    return overflows ? (other < 0 ? .max : .min) : difference
  }
}
