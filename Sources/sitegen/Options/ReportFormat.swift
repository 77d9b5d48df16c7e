import ArgumentParser

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people: excerpt, caret, advice.
  case text
  /// For programs.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Annotations on a pull request.
  case github
}
