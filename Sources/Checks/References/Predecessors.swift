import Diagnostics
import Model

extension Check {
  /// What `continues` names is a plan or action of an earlier edition, and has one successor.
  ///
  /// It is written `2025/equality/2.1` for an action and `2025/equality` for a plan, which the
  /// reader sees to. Because every
  /// step goes back in time, a chain of them can't run in a circle. An action that was split may
  /// have several successors: that is a warning, since its history is then shown twice.
  static let predecessors = Check(codes: [
    .continuesUnknown, .continuesNotEarlier, .continuesRepeated,
    .continuesShared,
  ]) { subject in
    var found: [Diagnostic] = []
    var successors: [Target: (edition: Int, name: String, location: Location)] = [:]
    func judge(
      _ predecessors: [Located<String>], _ reference: (String) -> Reference, shape: String,
      edition: Int, name: String
    ) {
      var seen: Set<String> = []
      for predecessor in predecessors {
        guard seen.insert(predecessor.value).inserted else {
          found.append(
            Diagnostic(
              .continuesRepeated, at: predecessor.location,
              "`continues` names `\(predecessor.value)` twice", advice: "Keep one of the two."))
          continue
        }
        let scope = ReferenceScope(edition: edition, path: predecessor.location.path)
        guard let earlier = written(reference(predecessor.value)),
          let target = target(subject.index.resolve(reference(predecessor.value), from: scope))
        else {
          found += failure(predecessor, reference, scope, subject.index)
          continue
        }
        guard let place = subject.index.edition(earlier), place < edition else {
          found.append(
            Diagnostic(
              .continuesNotEarlier, at: predecessor.location,
              "`\(predecessor.value)` is not of an earlier edition than "
                + "`\(subject.editions[edition].id)`",
              advice: "Let `continues` name what came before, as `\(shape)`."))
          continue
        }
        if let other = successors[target], other.edition == edition {
          found.append(
            Diagnostic(
              .continuesShared, at: predecessor.location,
              "`\(predecessor.value)` is continued by both \(other.name) and \(name)",
              advice: "If it was split, say so in both; otherwise remove one.",
              related: [.init(location: other.location, message: "the other stands here")]))
        } else {
          successors[target] = (edition, name, predecessor.location)
        }
      }
    }
    for (e, edition) in subject.editions.enumerated() {
      for plan in edition.plans {
        judge(
          plan.predecessors, Reference.parsePlan, shape: "2025/equality", edition: e,
          name: "plan `\(plan.id)`")
      }
    }
    for visit in subject.actions where !visit.action.predecessors.isEmpty {
      judge(
        visit.action.predecessors, Reference.parseAction, shape: "2025/equality/2.1",
        edition: visit.editionPlace, name: "`\(visit.plan.id)/\(visit.action.id.value)`")
    }
    return found
  }

  private static func target(_ result: Result<Resolution, ReferenceFailure>) -> Target? {
    guard case .success(let resolution) = result else { return nil }
    return resolution.target
  }

  /// The edition that a reference writes out; nil when it is not in the full form.
  private static func written(_ reference: Reference) -> String? {
    switch reference {
    case .action(let edition, _, _, nil): edition
    case .plan(let place) where place.anchor == nil: place.edition
    default: nil
    }
  }

  private static func failure(
    _ predecessor: Located<String>, _ reference: (String) -> Reference, _ scope: ReferenceScope,
    _ index: PublicationIndex
  ) -> [Diagnostic] {
    guard case .failure(let failure) = index.resolve(reference(predecessor.value), from: scope)
    else { return [] }
    let (message, advice) = failure.words(for: predecessor.value)
    return [Diagnostic(.continuesUnknown, at: predecessor.location, message, advice: advice)]
  }
}

extension DiagnosticCode {
  static let continuesUnknown = DiagnosticCode(
    id: "continues-unknown", severity: .error, title: "`continues` names nothing",
    explanation: """
      The earlier edition has no such plan or action. Look at the ids in its folder; if that \
      edition is not part of this publication, remove the entry.
      """)
  static let continuesNotEarlier = DiagnosticCode(
    id: "continues-not-earlier", severity: .error, title: "`continues` doesn't go back in time",
    explanation: """
      Histories are read from the newest edition back to the oldest. An action that continued one \
      of its own edition, or of a later one, would make a circle.
      """)
  static let continuesRepeated = DiagnosticCode(
    id: "continues-repeated", severity: .warning, title: "`continues` names a thing twice",
    explanation: "The same history would be shown twice on the page. Remove one of the entries.")
  static let continuesShared = DiagnosticCode(
    id: "continues-shared", severity: .warning, title: "Two successors continue one predecessor",
    explanation: """
      Splitting an action is fine, but often this is an entry that was copied and not changed. \
      Check both. If the action was split, say so in the text of both, since each will show the \
      same history.
      """)
}
