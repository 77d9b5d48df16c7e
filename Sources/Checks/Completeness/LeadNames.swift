import Diagnostics
import Model

extension Check {
  /// A name that plans use is not a misspelling of one in the edition's register.
  ///
  /// Leads, sponsors and owners need not be registered. One of five letters or more that is nearly
  /// a registered name is most likely that name, and would get a list of actions of its own.
  /// Asked of the latest edition and of drafts.
  static let leadNames = Check(codes: [.leadNearlyRegistered]) { subject in
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      let names = edition.parties.flatMap { [$0.name.value] + $0.aliases }
      guard !names.isEmpty, names.count <= 300 else { continue }
      var nearest: [String: String?] = [:]
      func judge(_ parties: Parties?) {
        guard let parties else { return }
        for party in parties.parties where party.kind == .unknown && party.written.count >= 5 {
          let near = nearest[party.written] ?? Suggestion.nearest(to: party.written, in: names)
          nearest[party.written] = .some(near)
          guard let near else { continue }
          found.append(
            Diagnostic(
              .leadNearlyRegistered, at: parties.verbatim.location,
              "`\(party.written)` is not under `parties` of the edition",
              advice: "Did you mean `\(near)`? If it is somebody else, add it to `parties`."))
        }
      }
      for plan in edition.plans {
        judge(plan.owner)
        for action in plan.objectives.flatMap(\.actions) {
          judge(action.leads)
          judge(action.sponsor)
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let leadNearlyRegistered = DiagnosticCode(
    id: "lead-nearly-registered", severity: .warning,
    title: "A lead is nearly a registered name",
    explanation: """
      The edition's `parties` hold a name that differs in a few letters. Under another name the \
      action would not be found among the other actions of that team. Use the registered name, add \
      this spelling to its `also`, or register it as a party of its own.
      """)
}
