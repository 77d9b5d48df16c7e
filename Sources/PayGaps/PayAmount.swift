/// An amount of money, exact: an hourly rate or a bonus.
package struct PayAmount: Sendable, Hashable, Comparable {
  /// Millionths of a pound.
  package let millionths: Int

  package init(millionths: Int) { self.millionths = millionths }

  package static let none = PayAmount(millionths: 0)

  /// How many decimal places are read.
  package static let decimals = 6

  /// "15", "15.384615", "£1,250.00"; nil for anything else, negative amounts among it, and from a
  /// hundred million pounds on.
  package init?(text: String) {
    var number = Substring(text)
    while number.first == " " { number.removeFirst() }
    while number.last == " " { number.removeLast() }
    if number.hasPrefix("£") { number.removeFirst() }
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let digits = Self.digits(whole) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !decimals.isEmpty, decimals.utf8.count <= Self.decimals,
      decimals.utf8.allSatisfy(Self.isDigit), digits.utf8.count <= 8
    else { return nil }
    let padding = String(repeating: "0", count: Self.decimals - decimals.utf8.count)
    guard let millionths = Int(digits + decimals + padding) else { return nil }
    self.millionths = millionths
  }

  package static func < (left: PayAmount, right: PayAmount) -> Bool {
    left.millionths < right.millionths
  }

  /// The digits of "1250" or "1,250".
  private static func digits(_ whole: Substring) -> String? {
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else { return nil }
    let areThousands =
      groups[0].utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return groups.count == 1 || areThousands ? groups.joined() : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
