import Diagnostics
import Model

extension Check {
  /// A name or alias in an edition's register of parties belongs to one party.
  ///
  /// Plans write "HR" and mean the party that has that alias; when two have it, nobody can say
  /// which leads. Capitals don't count. A party may repeat its own name among its aliases.
  static let uniqueParties = Check(codes: [.partyAmbiguous]) { subject in
    var found: [Diagnostic] = []
    for edition in subject.editions {
      var owners: [String: RegisteredParty] = [:]
      for party in edition.parties {
        for name in [party.name.value] + party.aliases {
          guard let owner = owners[name.lowercased()] else {
            owners[name.lowercased()] = party
            continue
          }
          if owner == party, owner.name.location == party.name.location { continue }
          found.append(
            Diagnostic(
              .partyAmbiguous, at: party.name.location,
              "`\(name)` stands for both \(owner.name.value) and \(party.name.value) in edition "
                + "`\(edition.id)`",
              advice: "Keep it in the `also` of one of them.",
              related: [.init(location: owner.name.location, message: "the other stands here")]))
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let partyAmbiguous = DiagnosticCode(
    id: "party-ambiguous", severity: .error, title: "A name stands for two parties",
    explanation: """
      The register of parties says whom a plan means by a name or a short form. When two entries \
      share one, the pages would credit the work to whichever comes first. Let each name and each \
      `also` belong to one entry.
      """)
}
