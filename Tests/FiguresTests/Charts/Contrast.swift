/// The contrast of two colours (WCAG 2.2, relative luminance), as "#12436D".
enum Contrast {
  static func of(_ one: String, _ other: String) -> Double {
    let (left, right) = (luminance(one), luminance(other))
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { linear(Double(number >> $0 & 255) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func linear(_ part: Double) -> Double {
    guard part > 0.04045 else { return part / 12.92 }
    // x to the power of 2.4 is the fifth root of x to the twelfth.
    let base = (part + 0.055) / 1.055
    let power = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 0.5
    for _ in 0..<200 {
      root -= (root * root * root * root * root - power) / (5 * root * root * root * root)
    }
    return root
  }
}
