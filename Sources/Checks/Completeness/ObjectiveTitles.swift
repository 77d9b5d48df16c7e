import Diagnostics
import Model

extension Check {
  /// Every objective has a title.
  ///
  /// Without one the page can only print its label, and lists of contents have nothing to say.
  static let objectiveTitles = Check(codes: [.objectiveWithoutTitle]) { subject in
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      for plan in edition.plans {
        for objective in plan.objectives
        where objective.title?.utf8.contains(where: { $0 > 0x20 }) != true {
          found.append(
            Diagnostic(
              .objectiveWithoutTitle, at: objective.id.location,
              "\(plan.objectiveNoun) `\(objective.id.value)` of plan `\(plan.id)` has no title",
              advice: "Add `title`: a few words that say what it is about."))
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let objectiveWithoutTitle = DiagnosticCode(
    id: "objective-without-title", severity: .warning, title: "An objective has no title",
    explanation: """
      Titles are what readers scan, what contents list and what screen readers jump between. \
      Where the source has none, a few words of your own will do.
      """)
}
