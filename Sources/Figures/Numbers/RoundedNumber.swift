/// A number to a stated count of decimal places, as it is printed.
package struct RoundedNumber: Sendable, Hashable {
  /// In units of the last decimal place: 12.4 is 124.
  package let units: Int
  package let decimals: Int

  package init(units: Int, decimals: Int = 0) {
    self.units = units
    self.decimals = decimals
  }

  /// "1,234.5", "−0.2".
  package var text: String {
    (units < 0 ? "−" : "") + magnitudeText
  }

  /// "+1.5", "−0.2", "0.0".
  package var signedText: String {
    (units > 0 ? "+" : "") + text
  }

  /// Digits with thousands separators, without a sign.
  private var magnitudeText: String {
    var digits = Array(String(units.magnitude).utf8)
    while digits.count <= decimals { digits.insert(UInt8(ascii: "0"), at: 0) }
    let whole = digits.count - decimals
    var bytes: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place == whole {
        bytes.append(UInt8(ascii: "."))
      } else if place > 0, place < whole, (whole - place).isMultiple(of: 3) {
        bytes.append(UInt8(ascii: ","))
      }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
