import Diagnostics

/// Problems of every severity, with and without places, in no order and one of them twice.
enum ReportSample {
  static let unknownKey = DiagnosticCode(
    id: "sample-unknown-key", severity: .error, title: "A key is not known",
    explanation: "Each file has a fixed set of keys.")
  static let wording = DiagnosticCode(
    id: "sample-wording", severity: .warning, title: "A word is out of use",
    explanation: "Say \"ethnic minority\", 100% of the time.")
  static let context = DiagnosticCode(
    id: "sample-context", severity: .note, title: "For your information", explanation: "No more.")

  static let source = SourceFile(
    path: "content/2026/plans/race, new.yaml",
    bytes: Array("title: Race\nactions:\n\t- lead: 日本 e\u{301} Director\r\n".utf8))

  static let report = Report(
    [
      Diagnostic(
        wording, at: Location(path: source.path, line: 3, column: 13, length: 2),
        "`e\u{301}` is 100% odd: a\nline, \u{202e}turned", advice: "Use another word."),
      Diagnostic(
        unknownKey, at: Location(path: source.path, line: 3, column: 4, length: 4),
        "`lead` is not a key of an action", advice: "Did you mean `leads`?",
        related: [
          .init(location: Location(path: source.path, line: 1, column: 1), message: "of this plan")
        ]),
      Diagnostic(
        unknownKey, at: Location(path: source.path, line: 3, column: 4, length: 4),
        "`lead` is not a key of an action", advice: "Did you mean `leads`?",
        related: [
          .init(location: Location(path: source.path, line: 1, column: 1), message: "of this plan")
        ]),
      Diagnostic(
        context, at: Location(path: "/srv/Été"), "The folder is empty", advice: ""),
      Diagnostic(
        context, at: Location(path: source.path, line: 99, column: 1), "Nothing is here",
        advice: "Leave it."),
    ], sources: [source.path: source])
}
