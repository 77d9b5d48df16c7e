package import Diagnostics

/// Where the plain texts of a mapping stand, by key.
package struct TextPlaces: Sendable, Hashable {
  private let places: [Place]

  private struct Place: Sendable, Hashable {
    let key: String
    let location: Location
    let words: [Word]
  }

  /// Where a word of a text stands that is folded in its file.
  package struct Word: Sendable, Hashable {
    /// Letters of the text before it.
    package let offset: Int
    package let line: Int
    package let column: Int

    package init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  package init(_ places: [(key: String, location: Location)] = []) {
    self.places = places.map { Place(key: $0.key, location: $0.location, words: []) }
  }

  /// - Parameter places: with the place of each word.
  package init(byWord places: [(key: String, location: Location, words: [Word])]) {
    self.places = places.map { Place(key: $0.key, location: $0.location, words: $0.words) }
  }

  /// Some letters of a text; nil where the places of its words are not known.
  package func location(_ key: String, offset: Int, length: Int) -> Location? {
    guard let place = places.first(where: { $0.key == key }),
      let word = place.words.last(where: { $0.offset <= offset })
    else { return nil }
    return Location(
      path: place.location.path, line: word.line, column: word.column + offset - word.offset,
      length: length)
  }

  /// The whole value, its quotation marks included; nil when there is none.
  package subscript(key: String) -> Location? {
    places.first { $0.key == key }?.location
  }
}
