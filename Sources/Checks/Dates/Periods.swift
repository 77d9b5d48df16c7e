import Diagnostics
import Model

extension Check {
  /// A period ends after it begins, also of datasets, and editions' periods don't overlap.
  static let periods = Check(codes: [.periodReversed, .periodsOverlap]) { subject in
    var found: [Diagnostic] = []
    func judge(_ period: Period?, _ whose: String) {
      guard let period, period.end < period.start else { return }
      found.append(
        Diagnostic(
          .periodReversed, at: period.location,
          "The period of \(whose) ends on \(period.end.text), before it begins on "
            + "\(period.start.text)",
          advice: "Check both dates; perhaps they changed places."))
    }
    for edition in subject.editions {
      judge(edition.period, "edition `\(edition.id)`")
      for document in edition.framework { judge(document.period, "`\(document.id.value)`") }
      for plan in edition.plans { judge(plan.period, "plan `\(plan.id)`") }
    }
    for dataset in subject.publication.data.datasets {
      guard case .period(let period) = dataset.time else { continue }
      judge(period, "dataset `\(dataset.key.dataset)`")
    }
    let inOrder = subject.editions.filter { $0.period.start <= $0.period.end }
      .sorted { ($0.period.start, $0.period.end, $0.id) < ($1.period.start, $1.period.end, $1.id) }
    for (earlier, later) in zip(inOrder, inOrder.dropFirst())
    where later.period.start <= earlier.period.end {
      found.append(
        Diagnostic(
          .periodsOverlap, at: later.period.location,
          "The periods of editions `\(earlier.id)` and `\(later.id)` overlap: the one ends on "
            + "\(earlier.period.end.text), the other begins on \(later.period.start.text)",
          advice: "Let each begin on the day after the one before ends.",
          related: [
            .init(location: earlier.period.location, message: "the earlier period stands here")
          ]))
    }
    return found
  }
}

extension DiagnosticCode {
  static let periodReversed = DiagnosticCode(
    id: "period-reversed", severity: .error, title: "A period ends before it begins",
    explanation: """
      Readers are told from when to when a plan or an edition runs, and dates are judged by it. \
      Check both ends: the year is often the slip.
      """)
  static let periodsOverlap = DiagnosticCode(
    id: "periods-overlap", severity: .warning, title: "Two editions report on the same days",
    explanation: """
      An annual edition reports on a year, and the next one on the year after. Where they overlap, \
      work done then is reported twice and figures can't be added up.
      """)
}
