import Diagnostics
import Model

extension Check {
  /// A rating that is used is explained.
  ///
  /// Red, amber and green mean what the organisation says they mean: in `site.yaml`, or for an
  /// audit in its own file.
  static let ratingDefinitions = Check(codes: [.ratingUndefined]) { subject in
    var found: [Diagnostic] = []
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
}

extension DiagnosticCode {
  static let ratingUndefined = DiagnosticCode(
    id: "rating-undefined", severity: .warning, title: "A rating is used and not explained",
    explanation: """
      Every organisation means something else by amber. The meaning is printed wherever a rating \
      is, once it is written down.
      """)
}
