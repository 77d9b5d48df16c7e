import Diagnostics
import Model

extension Check {
  /// What an edition says of an earlier year is what was published then.
  ///
  /// A year that was revised says so with `revised`.
  static let payGapAgreement = Check(codes: [.payGapDisagrees]) { subject in
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() {
      for payGap in edition.payGaps {
        // The latest edition's word on a year is the one that counts.
        var seen: Set<Int> = []
        for other in subject.index.predecessors(of: payGap, edition: place) {
          for then in [other.year] + other.earlier {
            guard seen.insert(then.asAt.value.year).inserted else { continue }
            for now in [payGap.year] + payGap.earlier
            where now.asAt.value.year == then.asAt.value.year {
              found += disagreements(now, then)
            }
          }
        }
      }
    }
    return found
  }

  private static func disagreements(_ now: PayGapYear, _ then: PayGapYear) -> [Diagnostic] {
    guard now.revision == nil else { return [] }
    guard now.asAt.value == then.asAt.value else {
      return [
        Diagnostic(
          .payGapDisagrees, at: now.asAt.location,
          "The numbers of \(now.asAt.value.year) are as at \(now.asAt.value.text) here, and as at "
            + "\(then.asAt.value.text) in an earlier edition",
          advice: "Correct the date.", related: [Self.then(then.asAt.location)])
      ]
    }
    return then.results.flatMap { old -> [Diagnostic] in
      guard let new = now.result(of: old.group.value) else { return [] }
      return PayGapStatistic.allCases.compactMap { statistic in
        guard let before = old[statistic], let after = new[statistic],
          before.value != after.value
        else { return nil }
        return Diagnostic(
          .payGapDisagrees, at: after.location,
          "`\(statistic.rawValue)` of `\(old.group.value)` as at \(now.asAt.value.text) is "
            + "\(words(after.value)) here, and was published as \(words(before.value))",
          advice: "Write it as it was published; or, if it was revised since, say why with "
            + "`revised`.",
          related: [Self.then(before.location)])
      }
    }
  }

  private static func then(_ location: Location) -> Diagnostic.Related {
    .init(location: location, message: "It was published here.")
  }

  private static func words(_ number: PayGapNumber) -> String {
    switch number {
    case .percentage(let percentage):
      let tenths = percentage.tenths.magnitude
      return (percentage.tenths < 0 ? "-" : "") + "\(tenths / 10)"
        + (percentage.showsDecimal ? ".\(tenths % 10)" : "") + "%"
    case .withheld: return "withheld"
    case .unavailable: return "not available"
    case .notApplicable: return "not defined"
    }
  }
}

extension DiagnosticCode {
  static let payGapDisagrees = DiagnosticCode(
    id: "pay-gap-disagrees", severity: .error,
    title: "A pay gap of an earlier year differs from what was published",
    explanation: """
      Two editions give the numbers of one year, and differ. Readers see both. If the numbers were \
      put right since, `revised` on that year says why; otherwise one of them is a slip.
      """)
}
