import Diagnostics
import Model

extension Check {
  /// Pay gaps are of the day that the law names, of the twelve months before the edition, and were
  /// published in time.
  ///
  /// The day binds in England, and for sex alone: 31 March for public authorities (SI 2017/353),
  /// 5 April for others (SI 2017/172), published within the year that begins with it.
  static let payGapSnapshots = Check(codes: [.payGapSnapshot, .payGapOld, .payGapLate]) { subject in
    var found: [Diagnostic] = []
    let isEngland = subject.site.jurisdiction == .england
    for (place, edition) in subject.editions.enumerated() {
      let isCurrent = subject.isCurrent(place)
      for payGap in edition.payGaps {
        let isBound = isEngland && payGap.characteristic.isStatutory
        for year in payGap.earlier + [payGap.year] {
          if isBound { found += unlawful(year.asAt, payGap.employer) }
          if let published = year.published, published.value < year.asAt.value {
            found.append(early(published, year.asAt))
          }
        }
        if let problem = outOfDate(payGap.year.asAt, edition) {
          found.append(problem)
        } else if isBound, isCurrent,
          let problem = late(payGap, payGap.year.published ?? edition.published)
        {
          found.append(problem)
        }
      }
    }
    return found
  }

  private static func unlawful(
    _ date: Located<CalendarDate>, _ employer: PayGapEmployer
  ) -> [Diagnostic] {
    let lawful = employer.snapshot(date.value.year)
    guard date.value != lawful else { return [] }
    let body =
      switch employer {
      case .publicAuthority: "a public authority"
      case .privateOrVoluntary: "a private or voluntary employer"
      }
    return [
      Diagnostic(
        .payGapSnapshot, at: date.location,
        "The snapshot date of \(body) is not \(date.value.text)",
        advice: "By law it is \(lawful.text). Correct the date, or say with `employer` which "
          + "regulations bind you.")
    ]
  }

  private static func early(
    _ published: Located<CalendarDate>, _ asAt: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .payGapSnapshot, at: published.location,
      "These numbers were published on \(published.value.text), before their snapshot date, "
        + asAt.value.text,
      advice: "Correct one of the two dates.")
  }

  /// Later than the edition's as-at date, or more than a year before it.
  private static func outOfDate(
    _ date: Located<CalendarDate>, _ edition: Edition
  ) -> Diagnostic? {
    let asAt = edition.asAt.value
    let words: String
    if date.value > asAt {
      words = "The snapshot date, \(date.value.text), is after the edition's as-at date, "
    } else if date.value.adding(years: 1) < asAt {
      words =
        "The snapshot date, \(date.value.text), is more than a year before the edition's "
        + "as-at date, "
    } else {
      return nil
    }
    return Diagnostic(
      .payGapOld, at: date.location, words + asAt.text,
      advice: "An edition holds the pay gaps of the year before it. Correct the date, or put the "
        + "numbers into the edition that they belong to.")
  }

  private static func late(
    _ payGap: PayGap, _ published: Located<CalendarDate>
  ) -> Diagnostic? {
    let deadline = payGap.employer.deadline(payGap.year.asAt.value.year)
    guard published.value > deadline else { return nil }
    return Diagnostic(
      .payGapLate,
      at: payGap.year.published?.location ?? payGap.year.asAt.location,
      "The gender pay gap as at \(payGap.year.asAt.value.text) had to be published by "
        + "\(deadline.text), and was on \(published.value.text)",
      advice: payGap.year.published == nil
        ? "If it was published before the edition, say when with `published`."
        : "Publish the next one in time, and say in `notes` why this one was late.")
  }
}

extension DiagnosticCode {
  static let payGapSnapshot = DiagnosticCode(
    id: "pay-gap-snapshot", severity: .error, title: "The snapshot date of a pay gap is not lawful",
    explanation: """
      In England the gender pay gap is of one day that the law names: 31 March for public \
      authorities, by the Equality Act 2010 (Specific Duties and Public Authorities) Regulations \
      2017, and 5 April for private and voluntary employers, by the Equality Act 2010 (Gender Pay \
      Gap Information) Regulations 2017. Numbers are published after it.
      """)
  static let payGapOld = DiagnosticCode(
    id: "pay-gap-old", severity: .error, title: "A pay gap is of another year than its edition",
    explanation: """
      An edition says how things stood on its as-at date. Its pay gaps are of that day or of the \
      twelve months before it; those of other years stand under `earlier`.
      """)
  static let payGapLate = DiagnosticCode(
    id: "pay-gap-late", severity: .warning, title: "A gender pay gap was published late",
    explanation: """
      The gender pay gap is published within the twelve months that begin with its snapshot date: \
      that of 31 March 2025 by 30 March 2026.
      """)
}
