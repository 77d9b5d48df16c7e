package import Diagnostics

/// A page as it was made: its files, its problems, and the little that is kept of it.
package struct RenderedPage: Sendable {
  /// HTML first, then Markdown, then what stands beside them to download; empty when a template failed.
  package let files: [OutputFile]
  package let diagnostics: [Diagnostic]
  package let report: PageReport
}
