/// How wide text is about, in a system font; rather too wide than too narrow.
enum TextWidth {
  /// In pixels, at a font size in pixels.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
  }

  /// Lines of words that are no wider; a word that is wider stands alone.
  static func lines(_ text: String, size: Double, width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, of("\(last) \(word)", size: size) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Of the font size.
  private static func share(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", ".", ",", ":", ";", "'", "!", "|", "i", "j", "l", "[", "]", "(", ")": 0.32
    case "f", "r", "t", "-": 0.4
    case "m", "w", "M", "W", "%", "@": 0.92
    case "A"..."Z": 0.7
    case "0"..."9", "a"..."z": 0.59
    default: scalar.isASCII ? 0.6 : 0.95
    }
  }
}
