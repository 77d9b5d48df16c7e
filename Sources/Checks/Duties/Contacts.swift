import Diagnostics
import Model

extension Check {
  /// Readers can reach somebody.
  ///
  /// Every contact has an e-mail address, a telephone number, a form or a postal address (an error
  /// if not: the page would name nobody). One contact is for `general` questions and one for
  /// `accessibility`; the accessibility statement's own contact counts as the latter. That one says
  /// within how many days it answers. An audit that people may ask for says whom to ask.
  static let contacts = Check(codes: [
    .contactUnreachable, .contactMissing, .contactWithoutAnswerTime, .auditWithoutContact,
  ]) { subject in
    let site = subject.site
    var found: [Diagnostic] = []
    for contact in site.contacts
    where contact.email == nil && contact.phone == nil && contact.textphone == nil
      && contact.web == nil && contact.address.isEmpty
    {
      found.append(
        Diagnostic(
          .contactUnreachable, at: contact.id.location,
          "The contact `\(contact.id.value)` can't be reached",
          advice: "Add `email`, `phone`, `web` or `address`."))
    }
    let purposes = Set(site.contacts.flatMap { $0.purposes.map(\.value) })
    let statementContact = subject.publication.accessibilityStatement?.contact?.value
    if !purposes.contains(.general) {
      found.append(missing("general questions", "general", site.location))
    }
    if !purposes.contains(.accessibility), statementContact == nil {
      found.append(missing("accessibility", "accessibility", site.location))
    }
    for contact in site.contacts
    where contact.answersWithin == nil
      && (contact.id.value == statementContact
        || contact.purposes.contains { $0.value == .accessibility })
    {
      found.append(
        Diagnostic(
          .contactWithoutAnswerTime, at: contact.id.location,
          "The contact `\(contact.id.value)` doesn't say how soon it answers",
          advice: "Add `answers-within`: a number of working days."))
    }
    for (place, edition) in subject.editions.enumerated()
    where subject.isCurrent(place) && !purposes.contains(.audit) {
      for audit in edition.audits where audit.requestContact == nil {
        found.append(
          Diagnostic(
            .auditWithoutContact, at: audit.location,
            "The audit `\(audit.id)` doesn't say whom to ask for it",
            advice: "Add `request-from` with the id of a contact."))
      }
    }
    return found
  }

  private static func missing(
    _ what: String, _ purpose: String, _ location: Location
  ) -> Diagnostic {
    Diagnostic(
      .contactMissing, at: location, "No contact is for \(what)",
      advice: "Add a contact with `for: [\(purpose)]`.")
  }
}

extension DiagnosticCode {
  static let contactUnreachable = DiagnosticCode(
    id: "contact-unreachable", severity: .error, title: "A contact can't be reached",
    explanation: """
      The page would give a name and no way to write, call or visit. Offer more than one way: not \
      everybody can use a telephone, and not everybody has e-mail.
      """)
  static let contactMissing = DiagnosticCode(
    id: "contact-missing", severity: .warning, title: "A purpose has no contact",
    explanation: """
      Readers need somebody to ask about the publication, and a way to ask for other formats and \
      to report problems with accessibility. One contact may serve both.
      """)
  static let contactWithoutAnswerTime = DiagnosticCode(
    id: "contact-without-answer-time", severity: .warning,
    title: "A contact doesn't say how soon it answers",
    explanation: """
      Accessibility statements say within how many working days a request is answered, so that \
      readers know when to go to the regulator.
      """)
  static let auditWithoutContact = DiagnosticCode(
    id: "audit-without-contact", severity: .warning, title: "An audit can't be asked for",
    explanation: """
      The page describes an audit that organisations may ask to use. Say whom to ask, or give a \
      contact the purpose `audit`.
      """)
}
