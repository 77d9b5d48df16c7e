/// The problems of a run in the order of files, each once, with what is needed to show them.
package struct Report: Sendable {
  /// By path, line, column and then text; identical ones merged.
  package let diagnostics: [Diagnostic]
  let sources: [String: SourceFile]

  /// - Parameter sources: the files that were read, by the paths that locations name. A file that
  ///   is not among them is reported without an excerpt.
  package init(_ diagnostics: [Diagnostic], sources: [String: SourceFile] = [:]) {
    var seen: Set<Diagnostic> = []
    self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted(by: Self.precedes)
    self.sources = sources
  }

  /// How many problems there are of a severity.
  package func count(_ severity: Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// The whole report, with a newline at its end; text without problems is empty.
  ///
  /// - Parameter inColour: whether text may hold escape sequences; the caller knows the terminal
  ///   and `NO_COLOR`.
  package func formatted(as format: ReportFormat, inColour: Bool = false) -> String {
    switch format {
    case .text: text(inColour: inColour)
    case .json: json
    case .sarif: sarif
    case .github: github
    }
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    for (one, other) in [
      (left.code.id, right.code.id), (left.message, right.message), (left.advice, right.advice),
    ] where !one.utf8.elementsEqual(other.utf8) {
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    let (ones, others) = (left.related, right.related)
    if let (one, other) = zip(ones, others).first(where: { $0 != $1 }) {
      if one.location != other.location { return one.location < other.location }
      return one.message.utf8.lexicographicallyPrecedes(other.message.utf8)
    }
    return ones.count < others.count
  }
}
