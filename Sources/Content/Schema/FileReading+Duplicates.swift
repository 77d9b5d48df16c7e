import Diagnostics
import Model

extension FileReading {
  /// Reports each value that stood before, at its second place.
  ///
  /// - Parameter noun: what the values name, without an article: "contact".
  mutating func reportDuplicates(of ids: [Located<String>], _ noun: String, what: String = "id") {
    var first: [String: Location] = [:]
    for id in ids {
      guard let earlier = first[id.value] else {
        first[id.value] = id.location
        continue
      }
      report([
        Diagnostic(
          .contentDuplicateId, at: id.location,
          "The \(what) `\(id.value)` belongs to another \(noun) already",
          advice: "Give each \(noun) \(what.hasPrefix("i") ? "an" : "a") \(what) of its own.",
          related: [Diagnostic.Related(location: earlier, message: "It stands here first.")])
      ])
    }
  }

  mutating func reportDuplicateRatings(_ ratings: [RatingDefinition]) {
    let words = ratings.map {
      Located(value: $0.rating.value.rawValue, location: $0.rating.location)
    }
    reportDuplicates(of: words, "definition", what: "rating")
  }
}
