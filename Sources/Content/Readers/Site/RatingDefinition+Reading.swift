import Model

extension RatingDefinition {
  static func read(_ keys: inout MappingReader) -> RatingDefinition? {
    let rating = keys.required("rating", .located(Shape<Rating>.choice), "Which rating.")
    let label = keys.optional("label", .text, "The word shown, if not the rating's own.")
    let meaning = keys.required("means", .text, "What it means, in one sentence.")
    guard let rating, let meaning else { return nil }
    return RatingDefinition(rating: rating, label: label, meaning: meaning)
  }
}
