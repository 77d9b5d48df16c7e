/// How problems are written: for people, or for one of three kinds of program.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case json
  /// Static Analysis Results Interchange Format 2.1.0 (OASIS).
  case sarif
  /// Workflow commands of GitHub Actions, shown beside the lines of a change.
  case github
}
