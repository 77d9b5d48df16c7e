import Diagnostics
import Pipeline

/// The report of a run as it would be from within the publication's folder.
struct RelativeReport {
  private let outcome: RunOutcome
  private let prefixes: [String]

  /// - Parameter prefixes: folders, with a slash at the end, that paths don't show.
  init(_ outcome: RunOutcome, without prefixes: [String]) {
    self.outcome = outcome
    self.prefixes = prefixes
  }

  var text: String {
    let sources = outcome.sources.values.map {
      (plain($0.path), SourceFile(path: plain($0.path), bytes: $0.bytes))
    }
    let diagnostics = outcome.diagnostics.map { problem in
      Diagnostic(
        problem.code, at: plain(problem.location), plain(problem.message),
        advice: plain(problem.advice),
        related: problem.related.map {
          Diagnostic.Related(location: plain($0.location), message: plain($0.message))
        })
    }
    return Report(diagnostics, sources: Dictionary(uniqueKeysWithValues: sources))
      .formatted(as: .text)
  }

  private func plain(_ location: Location) -> Location {
    Location(
      path: plain(location.path), line: location.line, column: location.column,
      length: location.length)
  }

  private func plain(_ text: String) -> String {
    prefixes.reduce(text) { $0.replacing($1, with: "") }
  }
}
