extension NumberFault {
  /// What stands in the cell, by its kind.
  var message: String {
    switch self {
    case .thousands: "The digits of the number are separated into groups"
    case .decimalComma: "The number has a comma or another sign among its digits"
    case .decimals: "The number has too many decimal places"
    case .percent: "A percentage stands where a number is due"
    case .money: "An amount of money stands where a number is due"
    case .comparison: "A range such as \u{201C}fewer than\u{201D} stands where a number is due"
    case .shorthand: "A sign or word stands where a number is due"
    case .marker: "A marker stands in the place of the number"
    case .negative: "The number is less than nought"
    case .leadingZero: "The number begins with a nought"
    case .tooLarge: "The number is impossibly large"
    case .exponent: "The number is written with an exponent or a sign"
    case .text: "Text stands where a number is due"
    }
  }

  /// What to do.
  ///
  /// - Parameters:
  ///   - decimals: of the measure.
  ///   - isRaw: whether the table holds true counts.
  func advice(decimals: Int, isRaw: Bool) -> String {
    let withheld =
      isRaw
      ? "Export the count itself: `sitegen protect` withholds what must not be seen."
      : "Leave the cell empty, and write `[c]` into the column `marker` if it is withheld, `[x]` if "
        + "it is not known, `[z]` if it can't apply; write 0 for none."
    switch self {
    case .thousands:
      return "Write digits only, as in `1204`; in a spreadsheet, take the thousands separator out "
        + "of the cells' format before you save."
    case .decimalComma:
      return decimals > 0
        ? "Write a point before the decimal place, as in `12.4`."
        : "Write digits only, as in `1204`."
    case .decimals:
      return decimals > 0
        ? "Round it to one decimal place, as in `12.4`."
        : "Write a whole number. Full-time equivalents are a measure of the kind `fte`."
    case .percent:
      return "Write the count: shares are worked out from the counts."
    case .money:
      return "Tables count people and what happens to them; leave amounts of money out."
    case .comparison, .shorthand: return withheld
    case .marker:
      return isRaw
        ? withheld : "Leave the cell empty, and write the marker into the column `marker`."
    case .negative:
      return "A count is 0 or more. If it is a change, give the counts of both times instead."
    case .leadingZero:
      return "Delete the noughts at its beginning. If it is a number by which a person is known, "
        + "delete the file: such numbers must not be in a table."
    case .tooLarge:
      return "Look for two numbers that have run together, or a missing comma."
    case .exponent: return "Write all its digits, as in `120000`."
    case .text:
      return "Write a number in digits only. If the cell belongs to another column, look for a "
        + "comma that is missing in the row."
    }
  }
}
