/// Latin letters with accents, strokes or ties, as they are written without.
enum LatinLetter {
  /// The small letters that stand for one outside ASCII: `w` for ŵ, `ss` for ß, `ae` for Æ; nil for
  /// what is no Latin letter.
  ///
  /// Unicode's names say what a letter is made of: "LATIN SMALL LETTER W WITH CIRCUMFLEX".
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[1] == "SMALL" || words[1] == "CAPITAL",
      words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    let own = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
    if let letters = named[own] { return letters }
    return own.utf8.count <= 2 ? own.lowercased() : nil
  }

  /// Letters whose names are not themselves.
  private static let named = [
    "SHARP S": "ss", "ETH": "d", "THORN": "th", "ENG": "ng", "DOTLESS I": "i", "LONG S": "s",
    "KRA": "k", "SCHWA": "e", "OPEN E": "e", "OPEN O": "o",
  ]
}
