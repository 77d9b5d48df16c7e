extension String {
  /// For comparing words that people typed: in small letters, with single spaces between words and
  /// none around them, and one kind of apostrophe, quotation mark and dash.
  package var plain: String {
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{2BC}", "\u{B4}", "`":
        scalars.append("'")
      case "\u{201C}", "\u{201D}", "\u{201F}", "\u{2033}": scalars.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}":
        scalars.append("-")
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
