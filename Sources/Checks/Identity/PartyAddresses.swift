import Diagnostics
import Model

extension Check {
  /// Whoever leads an action has an address of their own.
  ///
  /// Pages list the actions of each lead, below an address made from the name: small letters
  /// without accents, with hyphens. A name without Latin letters gives none, two names may give the
  /// same, and a very long one too much. An `id` in the register of parties says it instead.
  static let partyAddresses = Check(codes: [.partyWithoutAddress, .partyAddressTaken]) { subject in
    var found: [Diagnostic] = []
    for edition in subject.editions {
      let leads = LeadAddresses(edition)
      let advice = "Give the party an `id` under `parties` of edition `\(edition.id)`."
      for lead in leads.unusable {
        let isEmpty = lead.slug.isEmpty
        found.append(
          Diagnostic(
            .partyWithoutAddress, at: lead.location,
            isEmpty
              ? "The name `\(lead.name)` has no letter that can stand in an address"
              : "The name of this lead is too long to stand in an address",
            advice: advice))
      }
      for (lead, other) in leads.clashes {
        found.append(
          Diagnostic(
            .partyAddressTaken, at: lead.location,
            "`\(lead.name)` and `\(other.name)` would have one address, `\(lead.slug)`",
            advice:
              "If they are the same, write one name. Otherwise give one of them an `id` under "
              + "`parties` of edition `\(edition.id)`.",
            related: [.init(location: other.location, message: "the other stands here")]))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let partyWithoutAddress = DiagnosticCode(
    id: "party-without-address", severity: .error, title: "No address can be made from a name",
    explanation: """
      Each party that leads actions has a page, whose address is made from the name: accents are \
      left out, spaces become hyphens. From a name in another script, or one of more than a hundred \
      letters, no address can be made. Add the party to `parties` in `edition.yaml` with an `id`.
      """)
  static let partyAddressTaken = DiagnosticCode(
    id: "party-address-taken", severity: .error, title: "Two names make one address",
    explanation: """
      Each party that leads actions has a page, whose address is made from the name. Two names that \
      differ only in accents, punctuation or capitals make the same address. Often they are one \
      party written in two ways: put the other way under its `also`. When they are two, give one of \
      them an `id` in `parties`.
      """)
}
