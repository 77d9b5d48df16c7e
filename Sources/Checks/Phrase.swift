/// Turns of phrase that several rules' messages share.
enum Phrase {
  /// "1 day", "12 days", "1,200 days".
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    if items.count == 1 { return last }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "Did you mean `x`? " or nothing.
  static func didYouMean(_ nearest: String?) -> String {
    nearest.map { "Did you mean `\($0)`? " } ?? ""
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0, digits[place - 1] != "-" { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
