package import Diagnostics

/// The last part of the address of each party that leads actions of an edition: the `id` that the
/// register gives it, else its name in small letters with hyphens.
package struct LeadAddresses: Sendable {
  /// Somebody who leads an action.
  package struct Lead: Sendable {
    package let name: String
    package let slug: String
    /// Its entry in the register, or where an action names it first.
    package let location: Location
  }

  /// By name, in the order of bytes.
  package let leads: [Lead]
  /// Names of which nothing can stand in an address, or too much would.
  package let unusable: [Lead]
  /// Leads whose part an earlier one has, with that one.
  package let clashes: [(lead: Lead, with: Lead)]

  package init(_ edition: Edition) {
    let register = Dictionary(edition.parties.map { ($0.name.value, $0) }) { first, _ in first }
    var places: [String: Location] = [:]
    for plan in edition.plans {
      for objective in plan.objectives {
        for action in objective.actions {
          guard let leads = action.leads else { continue }
          for party in leads.parties where places[party.name] == nil {
            places[party.name] =
              register[party.name]?.name.location ?? leads.verbatim.location
          }
        }
      }
    }
    var leads: [Lead] = []
    var unusable: [Lead] = []
    var clashes: [(lead: Lead, with: Lead)] = []
    var taken: [String: Lead] = [:]
    for (name, location) in places.sorted(by: {
      $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }) {
      let slug = register[name]?.id?.value ?? AddressPart.made(from: name) ?? ""
      let lead = Lead(name: name, slug: slug, location: location)
      guard AddressPart.isUsable(slug) else {
        unusable.append(lead)
        continue
      }
      if let other = taken[slug] {
        clashes.append((lead, other))
        continue
      }
      taken[slug] = lead
      leads.append(lead)
    }
    self.leads = leads
    self.unusable = unusable
    self.clashes = clashes
  }
}
