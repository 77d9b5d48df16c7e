import Diagnostics
import Model

extension Check {
  /// The jurisdiction's own duties are known, or it is said that they are not.
  ///
  /// Only England's specific duties are checked. For Wales, Scotland and Northern Ireland the
  /// warning lists what to go through by hand; nothing of it is checked. The rules about
  /// accessibility, contacts, dates and plans hold everywhere.
  static let otherNations = Check(codes: [.dutyNotCovered]) { subject in
    let name: String
    let duties: [String]
    switch subject.site.jurisdiction {
    case .england: return []
    case .wales:
      name = "Wales"
      duties = [
        "employment information by protected characteristic, every year",
        "an equality objective for each characteristic, or published reasons for having none",
        "everything in Welsh as well as in English",
      ]
    case .scotland:
      name = "Scotland"
      duties = ["the pay gap, every two years", "occupational segregation"]
    case .northernIreland:
      name = "Northern Ireland"
      duties = ["what section 75 of the Northern Ireland Act 1998 asks for"]
    }
    let list =
      duties.count == 1
      ? duties[0] : duties.enumerated().map { "(\($0 + 1)) \($1)" }.joined(separator: "; ")
    return [
      Diagnostic(
        .dutyNotCovered,
        at: subject.site.textPlaces["jurisdiction"] ?? subject.site.location,
        "The specific equality duties of \(name) are not checked by this program",
        advice:
          "Check by hand that the edition has \(list). Your regulator's guidance has the rest.")
    ]
  }
}

extension DiagnosticCode {
  static let dutyNotCovered = DiagnosticCode(
    id: "duty-not-covered", severity: .warning, title: "Duties that aren't checked",
    explanation: """
      Equality duties differ between the nations, and only those of England are checked: no error \
      doesn't mean that the duties of another nation are met. For Wales, check by hand: employment \
      information by characteristic every year, an objective for each characteristic or published \
      reasons, both languages. For Scotland: the pay gap every two years, occupational \
      segregation. For Northern Ireland: section 75 of the Northern Ireland Act 1998. Rules about \
      accessibility, contacts, dates and plans hold everywhere.
      """)
}
