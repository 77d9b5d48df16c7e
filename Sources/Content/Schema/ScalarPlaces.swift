import Formats

/// Where each character of a YAML text stands in the file.
///
/// YAML joins the lines of a text and takes quotation marks away, so that a column of the text
/// says little about the file.
struct ScalarPlaces {
  /// Of each line of the text, the place of each of its scalars.
  private let places: [[(line: Int, column: Int)]]

  /// nil when the text can't be followed through the source, such as after numeric escapes.
  init?(_ text: String, at span: YAMLSpan, in lines: SourceLines) {
    guard var source = lines.cursor(line: span.line, column: span.column),
      let first = text.unicodeScalars.first
    else { return nil }
    var quote: Unicode.Scalar?
    if let scalar = source.scalar, scalar == "\"" || scalar == "'", scalar != first {
      quote = scalar
      source.advance()
    }
    var places: [[(line: Int, column: Int)]] = [[]]
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        places.append([])
        continue
      }
      let isSpace = scalar == " " || scalar == "\t"
      if !isSpace {
        while let passed = source.scalar, passed != scalar,
          passed.properties.isWhitespace || (quote == "\"" && passed == "\\")
        {
          source.advance()
        }
        guard source.scalar == scalar else { return nil }
      }
      places[places.count - 1].append((source.line, source.column))
      if source.scalar == scalar {
        source.advance()
        // Within single quotation marks, one that belongs to the text is written twice.
        if quote == "'", scalar == "'" { source.advance() }
        if quote == "\"", scalar == "\\" { source.advance() }
      }
    }
    self.places = places
  }

  /// Where a line and column of the text, counted from 1, stand in the file.
  func place(line: Int, column: Int) -> (line: Int, column: Int) {
    guard places.indices.contains(line - 1), let last = places[line - 1].last else {
      return places.lazy.compactMap(\.first).first ?? (line, column)
    }
    return places[line - 1].indices.contains(column - 1) ? places[line - 1][column - 1] : last
  }
}
