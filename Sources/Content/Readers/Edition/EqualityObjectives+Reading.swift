import Model

extension EqualityObjectives {
  static func read(_ keys: inout MappingReader) -> EqualityObjectives? {
    let published = keys.required(
      "published", .located(.date), "The day the objectives in force were published.")
    let place = keys.required(
      "in", .destination, "A link to where they stand, such as `plan:equality`.")
    guard let published, let place else { return nil }
    return EqualityObjectives(published: published, place: place)
  }
}
