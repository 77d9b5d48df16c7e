/// What a rating means in this organisation; shown wherever a rating is.
package struct RatingDefinition: Sendable, Hashable {
  package let rating: Located<Rating>
  /// `label`: the word shown; default the rating's own name.
  package let label: String?
  /// `means`: one sentence.
  package let meaning: String

  package init(rating: Located<Rating>, label: String? = nil, meaning: String) {
    self.rating = rating
    self.label = label
    self.meaning = meaning
  }
}
