extension Fraction {
  /// The number for an attribute: "18.2", "-0.5", "40"; at most so many decimals.
  func attribute(decimals: Int) -> String {
    guard let rounded = rounded(decimals: decimals), rounded.units != 0 else { return "0" }
    var digits = String(rounded.units.magnitude)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let whole = digits.dropLast(decimals)
    var rest = digits.suffix(decimals)
    while rest.last == "0" { rest.removeLast() }
    return (rounded.units < 0 ? "-" : "") + whole + (rest.isEmpty ? "" : ".\(rest)")
  }
}
