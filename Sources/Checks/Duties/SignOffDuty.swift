import Diagnostics
import Model

extension Check {
  /// A published edition says who signed it off.
  static let signOff = Check(codes: [.signOffMissing]) { subject in
    subject.editions.enumerated().compactMap { place, edition in
      guard edition.status == .published, subject.isCurrent(place), edition.signOff == nil else {
        return nil
      }
      return Diagnostic(
        .signOffMissing, at: edition.location,
        "Edition `\(edition.id)` is published and doesn't say who signed it off",
        advice: "Add `sign-off` with the body and the date, or set `status: draft`.")
    }
  }
}

extension DiagnosticCode {
  static let signOffMissing = DiagnosticCode(
    id: "sign-off-missing", severity: .warning, title: "Nobody signed the edition off",
    explanation: """
      Readers and auditors ask who answers for what is published. Name the board or committee that \
      approved it, and when.
      """)
}
