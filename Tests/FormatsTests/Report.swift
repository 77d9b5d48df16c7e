import Diagnostics

/// A line for each problem, to compare with a golden text.
func report(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { problem in
    let place = "\(problem.location.line):\(problem.location.column)+\(problem.location.length)"
    let related = problem.related.map {
      " (\($0.location.line):\($0.location.column) \($0.message))"
    }
    return "\(place) \(problem.code.id): \(problem.message). \(problem.advice)"
      + related.joined()
  }.joined(separator: "\n")
}

func source(_ text: String) -> SourceFile { SourceFile(path: "file", bytes: Array(text.utf8)) }
