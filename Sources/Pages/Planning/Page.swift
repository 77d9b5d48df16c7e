package import Diagnostics

/// A page that is planned and not yet made.
package struct Page: Sendable {
  package let address: PageAddress
  package let title: String
  /// The file that the page is about.
  package let source: Location
  let subject: PageSubject
  /// What stands beside the page to download.
  let files: [FileKind]

  init(
    address: PageAddress, title: String, source: Location, subject: PageSubject,
    files: [FileKind] = []
  ) {
    self.files = files
    self.address = address
    self.title = title
    self.source = source
    self.subject = subject
  }

  /// The template that makes it, without its ending: `plan` is `plan.html.mustache` and
  /// `plan.md.mustache`.
  package var template: String { subject.template }
}
