/// Text as it stands in XML 1.0.
enum XMLText {
  /// Escaped for text and for attributes in double quotes; what XML can't hold is left out, and
  /// each run of spaces and line breaks is one space.
  static func append(_ text: String, to output: inout [UInt8]) {
    var isAfterSpace = true
    var pending = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r":
        if !isAfterSpace { pending = true }
        isAfterSpace = true
        continue
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": continue
      default: break
      }
      if pending { output.append(UInt8(ascii: " ")) }
      (pending, isAfterSpace) = (false, false)
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".utf8)
      case "<": output.append(contentsOf: "&lt;".utf8)
      case ">": output.append(contentsOf: "&gt;".utf8)
      case "\"": output.append(contentsOf: "&quot;".utf8)
      default: output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
