extension RoundedNumber {
  /// Nil for none, for numbers of different decimals, and for a sum that is too large.
  static func sum(_ numbers: [RoundedNumber]) -> RoundedNumber? {
    guard let first = numbers.first else { return nil }
    return numbers.dropFirst().reduce(Optional(first)) { sum, number in
      guard let sum, sum.decimals == number.decimals else { return nil }
      let (units, isOver) = sum.units.addingReportingOverflow(number.units)
      return isOver ? nil : RoundedNumber(units: units, decimals: sum.decimals)
    }
  }

  /// Without its sign.
  var magnitude: RoundedNumber {
    RoundedNumber(units: Int(clamping: units.magnitude), decimals: decimals)
  }
}
