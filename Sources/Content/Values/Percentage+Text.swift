import Model

extension Percentage {
  /// What "85", "85%", "12.4 %" or "85 per cent" means; nil beyond 0 to 100 or one decimal place.
  init?(text: String) {
    var number = text[...]
    for unit in ["%", "per cent"] where number.hasSuffix(unit) {
      number.removeLast(unit.count)
      while number.last == " " { number.removeLast() }
      break
    }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...3).contains(whole.utf8.count), parts.count <= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let units = Int(whole)
    else { return nil }
    var tenths = units * 10
    if parts.count == 2 {
      guard parts[1].utf8.count == 1, let decimal = Int(parts[1]) else { return nil }
      tenths += decimal
    }
    guard tenths <= 1000 else { return nil }
    self.init(tenths: tenths, showsDecimal: parts.count == 2)
  }
}
