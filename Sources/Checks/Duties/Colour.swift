#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour of sRGB, eight bits a channel.
struct Colour: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// - Parameter hex: `#rrggbb`, in any capitals; anything else gives nil.
  init?(hex: String) {
    let digits = Array(hex.utf8.dropFirst())
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ WordClass.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  private init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  var hex: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The contrast ratio of WCAG 2.2 against white, 1 to 21.
  var contrastWithWhite: Double {
    let luminance =
      0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    return 1.05 / (luminance + 0.05)
  }

  /// The lightest of the colour's darker shades (all channels scaled alike) with a contrast.
  func darkened(to contrast: Double) -> Colour {
    for step in stride(from: 1000, through: 0, by: -1) {
      func scaled(_ channel: UInt8) -> UInt8 { UInt8(clamping: Int(channel) * step / 1000) }
      let shade = Colour(red: scaled(red), green: scaled(green), blue: scaled(blue))
      if shade.contrastWithWhite >= contrast { return shade }
    }
    return Colour(red: 0, green: 0, blue: 0)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
