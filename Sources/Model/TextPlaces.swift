package import Diagnostics

/// Where the plain texts of a mapping stand, by key.
package struct TextPlaces: Sendable, Hashable {
  private let places: [Place]

  private struct Place: Sendable, Hashable {
    let key: String
    let location: Location
  }

  package init(_ places: [(key: String, location: Location)] = []) {
    self.places = places.map { Place(key: $0.key, location: $0.location) }
  }

  /// The whole value, its quotation marks included; nil when there is none.
  package subscript(key: String) -> Location? {
    places.first { $0.key == key }?.location
  }
}
