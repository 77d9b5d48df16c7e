/// What a style sheet, or a value that may be one, could fetch.
enum SVGStyle {
  private static let fetching = [
    "@import", "image-set(", "image(", "src(", "expression(", "-moz-binding", "behavior:",
  ]

  /// What is refused in it, as written; nil when nothing is.
  static func danger(in text: String) -> String? {
    // An escape could spell out any of the words below.
    if text.utf8.contains(UInt8(ascii: "\\")) { return "\\" }
    let text = text.lowercased()
    if let found = fetching.first(where: text.contains) { return found }
    var rest = text[...]
    while let start = rest.firstRange(of: "url(") {
      rest = rest[start.upperBound...]
      var address = rest.drop(while: \.isWhitespace)
      if address.hasPrefix("\"") || address.hasPrefix("'") { address = address.dropFirst() }
      if !address.hasPrefix("#") {
        return "url(" + address.prefix(24).prefix { !")\"'".contains($0) } + ")"
      }
    }
    return nil
  }
}
