import Diagnostics
import Model

extension Check {
  /// A status agrees with the updates, and work that was ended doesn't reopen in silence.
  ///
  /// A stated status must be that of the last update which gives one. An action that continues one
  /// which was complete, closed or superseded, and is open itself, needs an update that says so.
  static let statusHistory = Check(codes: [.statusDiffersFromUpdate, .statusWentBackwards]) {
    subject in
    var found: [Diagnostic] = []
    for visit in subject.actions {
      let action = visit.action
      if let stated = action.status,
        let last = action.updates.last(where: { $0.status != nil }), let status = last.status,
        status.value != stated.value
      {
        found.append(
          Diagnostic(
            .statusDiffersFromUpdate, at: stated.location,
            "\(visit.name) is `\(stated.value.rawValue)`, but its update of "
              + "\(last.date.value.text) says `\(status.value.rawValue)`",
            advice: "Add an update for the change, or correct one of the two.",
            related: [.init(location: status.location, message: "the update's status")]))
      }
      guard action.currentStatus.isOpen else { continue }
      for predecessor in action.predecessors {
        guard let earlier = subject.action(continued: predecessor, by: visit) else { continue }
        guard let before = earlier.currentStatus, !before.isOpen, before != .carriedForward,
          !action.updates.contains(where: { $0.status?.value.isOpen == true })
        else { continue }
        found.append(
          Diagnostic(
            .statusWentBackwards, at: action.status?.location ?? action.location,
            "\(visit.name) \(words(action.currentStatus)), but `\(predecessor.value)`, which "
              + "it continues, was `\(before.rawValue)`",
            advice: "Add an update with its `status` that says why the work was taken up again.",
            related: [.init(location: earlier.location, message: "the earlier action")]))
      }
    }
    return found
  }

  private static func words(_ status: DeliveryStatus?) -> String {
    status.map { "is `\($0.rawValue)`" } ?? "has no status"
  }
}

extension CheckedPublication {
  /// The action of an earlier edition that `continues` names; nil when it names none.
  func action(continued reference: Located<String>, by visit: ActionVisit) -> Action? {
    guard
      case .success(let resolution) = index.resolve(
        Reference.parseAction(reference.value),
        from: ReferenceScope(edition: visit.editionPlace, path: reference.location.path)),
      case .action(let place) = resolution.target, place.edition < visit.editionPlace
    else { return nil }
    return index.action(at: place)
  }
}

extension DiagnosticCode {
  static let statusDiffersFromUpdate = DiagnosticCode(
    id: "status-differs-from-update", severity: .warning,
    title: "An action's status is not that of its last update",
    explanation: """
      The page shows both the status and the updates, so readers would see them disagree. Every \
      change of status deserves a dated update.
      """)
  static let statusWentBackwards = DiagnosticCode(
    id: "status-went-backwards", severity: .warning,
    title: "Ended work is open again without a word",
    explanation: """
      Last time readers were told that the work had ended. If it was taken up again, say when and \
      why in an update; if not, correct the status or remove `continues`.
      """)
}
