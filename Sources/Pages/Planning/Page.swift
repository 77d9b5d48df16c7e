package import Diagnostics

/// A page that is planned and not yet made.
package struct Page: Sendable {
  package let address: PageAddress
  package let title: String
  /// The file that the page is about.
  package let source: Location
  let subject: PageSubject
  /// A file that stands beside the page: its path below the site's folder.
  let download: String?

  init(
    address: PageAddress, title: String, source: Location, subject: PageSubject,
    download: String? = nil
  ) {
    self.download = download
    self.address = address
    self.title = title
    self.source = source
    self.subject = subject
  }

  /// The template that makes it, without its ending: `plan` is `plan.html.mustache` and
  /// `plan.md.mustache`.
  package var template: String { subject.template }
}
