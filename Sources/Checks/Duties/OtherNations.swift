import Diagnostics
import Model

extension Check {
  /// The jurisdiction's own duties are on the checklist.
  ///
  /// Only England's specific duties are encoded. Not covered: for Wales, annual employment
  /// information by characteristic, an objective for each characteristic or published reasons, and
  /// both languages; for Scotland, pay gaps every two years and occupational segregation; for
  /// Northern Ireland, section 75 of the Northern Ireland Act 1998. The rules about accessibility,
  /// contacts and dates hold everywhere.
  static let otherNations = Check(codes: [.dutyNotCovered]) { subject in
    let name: String
    let duties: String
    switch subject.site.jurisdiction {
    case .england: return []
    case .wales:
      name = "Wales"
      duties = "employment information each year, objectives by characteristic, both languages"
    case .scotland:
      name = "Scotland"
      duties = "pay gaps every two years, occupational segregation"
    case .northernIreland:
      name = "Northern Ireland"
      duties = "section 75 of the Northern Ireland Act 1998"
    }
    return [
      Diagnostic(
        .dutyNotCovered, at: subject.site.location,
        "The specific equality duties of \(name) are not checked",
        advice: "Check by hand: \(duties).")
    ]
  }
}

extension DiagnosticCode {
  static let dutyNotCovered = DiagnosticCode(
    id: "duty-not-covered", severity: .note, title: "Duties that aren't checked",
    explanation: """
      Equality duties differ between the nations. The checklist knows those of England; for the \
      others, go through your regulator's guidance by hand.
      """)
}
