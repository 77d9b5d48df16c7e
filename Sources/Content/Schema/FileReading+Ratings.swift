import Diagnostics
import Model

extension FileReading {
  /// Reports a rating that is defined twice, at its second place.
  mutating func reportDuplicates(of ratings: [RatingDefinition]) {
    var first: [Rating: Location] = [:]
    for rating in ratings.map(\.rating) {
      guard let earlier = first[rating.value] else {
        first[rating.value] = rating.location
        continue
      }
      report([
        Diagnostic(
          .contentDuplicateRating, at: rating.location,
          "`\(rating.value.rawValue)` is defined twice", advice: "Keep one of the two definitions.",
          related: [Diagnostic.Related(location: earlier, message: "It stands here first.")])
      ])
    }
  }
}
