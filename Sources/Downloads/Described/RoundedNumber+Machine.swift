import Diagnostics
import Figures

extension RoundedNumber {
  /// For machines: "-12.4", without thousands separators.
  var machineText: String {
    var digits = String(units.magnitude)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    let whole = digits.dropLast(decimals)
    return (units < 0 ? "-" : "") + whole + (decimals > 0 ? "." + digits.suffix(decimals) : "")
  }

  var json: JSONValue {
    guard decimals > 0 else { return .integer(units) }
    // Division is rounded right, so the shortest digits that read back are those of the decimal.
    return .double(Double(units) / (0..<decimals).reduce(1.0) { scale, _ in scale * 10 })
  }
}
