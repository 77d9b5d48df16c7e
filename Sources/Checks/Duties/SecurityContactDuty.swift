import Diagnostics
import Model

extension Check {
  /// The security contact's date is neither past nor far ahead.
  ///
  /// RFC 9116: `Expires` should be less than a year ahead. The latest edition's publication stands
  /// for today.
  static let securityContact = Check(codes: [.securityExpired, .securityExpiresLate]) { subject in
    guard let security = subject.site.security else { return [] }
    var found: [Diagnostic] = []
    guard let latest = subject.index.latestEdition else { return found }
    let edition = subject.editions[latest]
    let expires = security.expires.value
    if expires <= edition.published.value {
      found.append(
        Diagnostic(
          .securityExpired, at: security.expires.location,
          "The security contact expired on \(expires.text), before edition `\(edition.id)` was "
            + "published on \(edition.published.value.text)",
          advice: "Check that the contact still holds, then set a date up to a year ahead."))
    } else if edition.published.value.adding(years: 1) < expires {
      found.append(
        Diagnostic(
          .securityExpiresLate, at: security.expires.location,
          "The security contact is to hold until \(expires.text), more than a year after edition "
            + "`\(edition.id)` was published",
          advice: "Set a date within a year, and renew it with the next edition."))
    }
    return found
  }
}

extension DiagnosticCode {
  static let securityExpired = DiagnosticCode(
    id: "security-expired", severity: .warning, title: "The security contact has expired",
    explanation: """
      Whoever finds a weakness in the site looks at the date first, and trusts nothing that has \
      expired. Check the contact and renew the date with each edition.
      """)
  static let securityExpiresLate = DiagnosticCode(
    id: "security-expires-late", severity: .warning,
    title: "The security contact's date is far ahead",
    explanation: """
      A date less than a year ahead shows that somebody checks the contact (RFC 9116, section \
      2.5.5). Renew it with each edition.
      """)
}
