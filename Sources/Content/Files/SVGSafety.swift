/// Finds what makes an SVG picture more than a picture.
enum SVGSafety {
  /// What is dangerous in it, to follow "holds"; nil when nothing is.
  ///
  /// A plain search over the bytes in small letters: it may refuse what only looks dangerous.
  static func danger(in bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    for (needle, name) in [
      ("<script", "a script"), ("javascript:", "a script in a link"),
      ("<foreignobject", "a web page within"), ("<iframe", "a web page within"),
      ("<!entity", "an entity of its own"), ("<handler", "a script"),
    ] where text.contains(needle) {
      return name
    }
    return hasEventAttribute(Array(text.utf8)) ? "an event attribute, which is a script" : nil
  }

  /// Whether white space, `on`, letters and an equals sign follow each other.
  private static func hasEventAttribute(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + 4 < bytes.count {
      defer { index += 1 }
      guard bytes[index] <= 32 || bytes[index] == UInt8(ascii: "\""),
        bytes[index + 1] == UInt8(ascii: "o"), bytes[index + 2] == UInt8(ascii: "n")
      else { continue }
      var end = index + 3
      while end < bytes.count, (97...122).contains(bytes[end]) { end += 1 }
      let hasName = end > index + 3
      while end < bytes.count, bytes[end] <= 32 { end += 1 }
      if hasName, end < bytes.count, bytes[end] == UInt8(ascii: "=") { return true }
    }
    return false
  }
}
