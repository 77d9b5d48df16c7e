import Diagnostics
import Model

extension Check {
  /// A rating that is used is explained, once.
  ///
  /// Red, amber and green mean what the organisation says they mean: in `site.yaml`, or for an
  /// audit in its own file.
  static let ratingDefinitions = Check(codes: [.ratingUndefined, .ratingDefinedTwice]) { subject in
    var found: [Diagnostic] = repeats(subject.site.ratings)
    for edition in subject.editions {
      for audit in edition.audits { found += repeats(audit.ratings) }
    }
    let defined = Set(subject.site.ratings.map(\.rating.value))
    var reported: Set<Rating> = []
    for visit in subject.actions {
      let used = [visit.action.rating].compactMap { $0 } + visit.action.updates.compactMap(\.rating)
      for rating in used
      where !defined.contains(rating.value) && reported.insert(rating.value).inserted {
        found.append(
          Diagnostic(
            .ratingUndefined, at: rating.location,
            "Actions are rated `\(rating.value.rawValue)`, and nothing says what it means",
            advice: "Add it to `ratings` in `site.yaml`, with one sentence under `means`."))
      }
    }
    return found
  }

  private static func repeats(_ definitions: [RatingDefinition]) -> [Diagnostic] {
    var first: [Rating: Location] = [:]
    var found: [Diagnostic] = []
    for definition in definitions {
      let rating = definition.rating
      guard let earlier = first[rating.value] else {
        first[rating.value] = rating.location
        continue
      }
      found.append(
        Diagnostic(
          .ratingDefinedTwice, at: rating.location,
          "The rating `\(rating.value.rawValue)` is explained twice",
          advice: "Keep one of the two.",
          related: [.init(location: earlier, message: "the first stands here")]))
    }
    return found
  }
}

extension DiagnosticCode {
  static let ratingUndefined = DiagnosticCode(
    id: "rating-undefined", severity: .warning, title: "A rating is used and not explained",
    explanation: """
      Every organisation means something else by amber. The meaning is printed wherever a rating \
      is, once it is written down.
      """)
  static let ratingDefinedTwice = DiagnosticCode(
    id: "rating-defined-twice", severity: .error, title: "A rating is explained twice",
    explanation: """
      The meaning of a rating is printed wherever the rating is, and readers can be told one only. \
      Keep the one that is right.
      """)
}
