import Diagnostics
import Model

extension Check {
  /// A name in `formerly` is free: nothing has it now, and nothing else claims it.
  ///
  /// Each former name leaves a redirect at the old address. It can't be the id of something of the
  /// same kind that is alive, nor be claimed twice.
  static let formerNames = Check(codes: [.formerlyInUse, .formerlyClaimedTwice]) { subject in
    var found: [Diagnostic] = []
    for edition in subject.editions {
      let place = "edition `\(edition.id)`"
      found += claims("plan", place, edition.plans.map { ($0.id, $0.location, $0.formerly) })
      found += claims(
        "strategy page", place, edition.strategyPages.map { ($0.slug, $0.location, $0.formerly) })
      found += claims(
        "case study", place, edition.caseStudies.map { ($0.slug, $0.location, $0.formerly) })
      found += claims("audit", place, edition.audits.map { ($0.id, $0.location, $0.formerly) })
      found += claims(
        "profile page", place, edition.profilePages.map { ($0.slug, $0.location, $0.formerly) })
      found += claims("figure", place, edition.figures.map { ($0.id, $0.location, $0.formerly) })
      let datasets = subject.publication.data.datasets.filter {
        $0.key.edition == edition.id && $0.hasPage
      }
      found += claims("dataset", place, datasets.map { ($0.key.dataset, $0.location, $0.formerly) })
      for plan in edition.plans {
        found += claims(
          "action", "plan `\(plan.id)`",
          plan.objectives.flatMap { $0.actions.map { ($0.id.value, $0.location, $0.formerly) } })
      }
    }
    return found
  }

  private static func claims(
    _ noun: String, _ place: String,
    _ owners: [(id: String, location: Location, formerly: [Located<String>])]
  ) -> [Diagnostic] {
    var living: [String: Location] = [:]
    for owner in owners where living[owner.id] == nil { living[owner.id] = owner.location }
    var claimed: [String: (owner: String, location: Location)] = [:]
    var found: [Diagnostic] = []
    for owner in owners {
      for former in owner.formerly {
        if former.value == owner.id {
          found.append(
            Diagnostic(
              .formerlyInUse, at: former.location,
              "The \(noun) `\(owner.id)` gives its own id as a former one",
              advice: "Remove it from `formerly`."))
        } else if let location = living[former.value] {
          found.append(
            Diagnostic(
              .formerlyInUse, at: former.location,
              "`\(former.value)` is given as a former id of the \(noun) `\(owner.id)`, but another "
                + "\(noun) of \(place) has that id now",
              advice: "Remove it from `formerly`, or give the other \(noun) an id of its own.",
              related: [.init(location: location, message: "`\(former.value)` stands here")]))
        } else if let other = claimed[former.value] {
          found.append(
            Diagnostic(
              .formerlyClaimedTwice, at: former.location,
              "`\(former.value)` is given as a former id of both `\(other.owner)` and "
                + "`\(owner.id)`",
              advice: "Keep it in the `formerly` of the \(noun) that readers of old links want.",
              related: [.init(location: other.location, message: "the other claim stands here")]))
        } else {
          claimed[former.value] = (owner.id, former.location)
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let formerlyInUse = DiagnosticCode(
    id: "formerly-in-use", severity: .error, title: "A former id is in use",
    explanation: """
      Each id in `formerly` leaves a redirect from the old address. When something still has that \
      id, its page and the redirect want the same place. Published addresses never change their \
      meaning, so give the newcomer another id.
      """)
  static let formerlyClaimedTwice = DiagnosticCode(
    id: "formerly-claimed-twice", severity: .error, title: "Two things claim one former id",
    explanation: """
      An old address can lead to one page only. Keep the former id with the page that continues \
      what readers came for, and link from there to the other.
      """)
}
