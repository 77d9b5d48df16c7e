import Diagnostics
import Formats
import Model

/// What the readers of one file share: where it is, and what they found wrong so far.
struct FileReading {
  /// As messages print it.
  let path: String
  /// Whom the edition's `parties` name; empty outside an edition.
  let register: PartyRegister
  /// The file's own lines, to place what stands within a text.
  let lines: SourceLines
  private(set) var diagnostics: [Diagnostic] = []

  init(
    path: String, register: PartyRegister = PartyRegister(), lines: SourceLines = .none
  ) {
    self.path = path
    self.register = register
    self.lines = lines
  }

  /// A reading of the same file that starts without diagnostics, for a part of it.
  var part: FileReading { FileReading(path: path, register: register, lines: lines) }

  func location(_ span: YAMLSpan) -> Location {
    Location(path: path, line: span.line, column: span.column, length: span.length)
  }

  mutating func report(
    _ code: DiagnosticCode, at span: YAMLSpan, _ message: String, advice: String
  ) {
    diagnostics.append(Diagnostic(code, at: location(span), message, advice: advice))
  }

  /// Whether something of what was written is lost.
  var hasLosses: Bool {
    diagnostics.contains { $0.severity == .error && $0.code != .contentUnknownKey }
  }

  mutating func report(_ diagnostics: [Diagnostic]) {
    if !diagnostics.isEmpty { self.diagnostics += diagnostics }
  }
}
