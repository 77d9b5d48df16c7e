import Diagnostics
import Model

extension Check {
  /// An edition's folder has a name that no other page of the site needs.
  ///
  /// The folder's name is the first part of the edition's addresses. `glossary`, `contact` and the
  /// other fixed pages of the site can't be editions.
  static let editionNames = Check(codes: [.editionReservedName]) { subject in
    subject.editions.compactMap { edition in
      guard SitePage.reservedNames.contains(edition.id) else { return nil }
      return Diagnostic(
        .editionReservedName, at: edition.location,
        "An edition can't be called `\(edition.id)`: `/\(edition.id)/` belongs to the site as a whole",
        advice: "Rename the folder, for example to the edition's year.")
    }
  }
}

extension DiagnosticCode {
  static let editionReservedName = DiagnosticCode(
    id: "edition-reserved-name", severity: .error,
    title: "An edition has the name of one of the site's own pages",
    explanation: """
      The name of an edition's folder is the first part of its addresses, and some addresses \
      belong to the site as a whole: the glossary, the contact page, the accessibility statement \
      and a few more. Name the folder after the edition's year.
      """)
}
