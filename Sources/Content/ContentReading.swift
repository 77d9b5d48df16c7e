package import Diagnostics
package import Disclosure
package import Model

/// What reading a content tree gave.
package struct ContentReading: Sendable {
  /// nil when nothing useful could be read, such as no `site.yaml` or no edition.
  package let publication: Publication?
  /// Every text file that was read, by the path that messages print.
  package let sources: [String: SourceFile]
  /// The tables of `data` and of the audits, not attacked yet.
  package let tables: [SubmittedTable]
  /// In file order.
  package let diagnostics: [Diagnostic]

  package init(
    publication: Publication?, sources: [String: SourceFile], tables: [SubmittedTable] = [],
    diagnostics: [Diagnostic]
  ) {
    self.publication = publication
    self.sources = sources
    self.tables = tables
    self.diagnostics = diagnostics
  }
}
