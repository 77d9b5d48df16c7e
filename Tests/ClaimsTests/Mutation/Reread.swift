/// Says once more what words mean, in another way than the program does: by printing the number and
/// comparing letters, and for words without digits by bounds written out here.
enum Reread {
  /// - Returns: nil for words that it doesn't know.
  static func isTrue(_ words: String, of value: (Int128, Int128)) -> Bool? {
    let words = words.lowercased()
    if let bounds = bounds[words] {
      let (number, whole) = value
      // Hundredths of a per cent, multiplied out.
      let scaled = number * 10_000
      let isAbove =
        bounds.isAboveIncluded ? scaled >= bounds.from * whole : scaled > bounds.from * whole
      let isBelow =
        bounds.isBelowIncluded ? scaled <= bounds.to * whole : scaled < bounds.to * whole
      return isAbove && isBelow
    }
    let isMinus = words.hasPrefix("−")
    let plain = isMinus || words.hasPrefix("+") ? String(words.dropFirst()) : words
    guard let first = plain.split(separator: " ").first(where: { $0.first?.isNumber ?? false }),
      !words.contains("than"), !words.contains("at least"), !words.contains("at most"),
      !words.contains("about"), !words.contains("just"), !words.contains("nearly"),
      !words.contains("over"), !words.contains(" in ")
    else { return nil }
    let digits = first.filter { $0.isNumber || $0 == "." }
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    var (number, whole) = value
    if words.contains("less likely") { (number, whole) = (whole - number, whole) }
    if words.contains("more likely") { number -= whole }
    if isMinus { number = -number }
    if ["down", "fell", "lower", "below", "fewer"].contains(where: words.contains) {
      number = -number
    }
    if words.contains("%") || words.contains("per cent") || words.contains("percentage point") {
      number *= 100
    }
    guard number >= 0 else { return false }
    return printed(number, whole, decimals) == digits
  }

  /// Half goes up.
  private static func printed(_ number: Int128, _ whole: Int128, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    let units = (2 * number * scale + whole) / (2 * whole)
    let digits = String(units)
    guard decimals > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  struct Bounds {
    /// Hundredths of a per cent.
    let from: Int128
    let to: Int128
    var isAboveIncluded = true
    var isBelowIncluded = true
  }

  /// What docs/how-to/checked-claims.md says.
  static let bounds: [String: Bounds] = [
    "just over two thirds": Bounds(from: 6667, to: 6866),
    "about three quarters": Bounds(from: 7300, to: 7700),
    "just under a third": Bounds(from: 3134, to: 3333),
    "one in eight": Bounds(from: 1177, to: 1333),
    "1 in 7": Bounds(from: 1334, to: 1528),
  ]
}
