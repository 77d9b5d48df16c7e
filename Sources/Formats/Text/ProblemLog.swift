package import Diagnostics

/// The problems of one file, of which the first hundred are kept.
package struct ProblemLog {
  package static let limit = 100

  private let path: String
  private var kept: [Diagnostic] = []
  private var dropped = 0

  package init(path: String) { self.path = path }

  package mutating func add(_ problem: Diagnostic) {
    if kept.count < Self.limit { kept.append(problem) } else { dropped += 1 }
  }

  /// In order of position, with a last line that counts what was left out.
  package var diagnostics: [Diagnostic] {
    let ordered = kept.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }.map(\.element)
    guard dropped > 0 else { return ordered }
    let end = ordered.last?.location ?? Location(path: path)
    let rest = Diagnostic(
      .textTooManyProblems, at: Location(path: path, line: end.line, column: end.column),
      "\(dropped) more \(dropped == 1 ? "problem is" : "problems are") not shown",
      advice: "Mend the first \(Self.limit) and build again.")
    return ordered + [rest]
  }
}
