/// Text as a terminal may safely show it, with the columns it takes there.
struct PrintedText {
  private(set) var text = ""
  /// Cells of a terminal's line.
  private(set) var width = 0

  /// How many spaces stand for a tab.
  private static let tab = 4

  init(_ source: String = "") {
    for scalar in source.unicodeScalars { append(scalar) }
  }

  /// Adds a character: tabs become spaces, and controls, and what would turn the direction of
  /// text or is not seen at all, become their names.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7f:
      text.unicodeScalars.append(scalar)
      width += 1
    case 0x09: append(String(repeating: " ", count: Self.tab))
    case 0..<0x20, 0x7f:
      // The pictures of controls stand in the order of the controls.
      let picture = scalar.value == 0x7f ? 0x2421 : 0x2400 + scalar.value
      text.unicodeScalars.append(Unicode.Scalar(picture) ?? "?")
      width += 1
    default:
      guard Self.mustBeNamed(scalar) else {
        text.unicodeScalars.append(scalar)
        width += TerminalWidth.width(of: scalar)
        return
      }
      append("<U+\(Self.hexadecimal(scalar))>")
    }
  }

  private mutating func append(_ plain: String) {
    text += plain
    width += plain.utf8.count
  }

  private static func mustBeNamed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // The two joiners shape words and emoji, and are seen in what they join.
    case .format: scalar != "\u{200c}" && scalar != "\u{200d}"
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
