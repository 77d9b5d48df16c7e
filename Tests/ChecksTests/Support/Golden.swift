import Checks
import Diagnostics
import Model
import Testing

/// What the rules say of a publication about the codes that a test names, as text.
func report(_ publication: Publication, _ codes: String..., jobs: Int = 1) -> String {
  for code in codes {
    #expect(DiagnosticCode.checksCodes.contains { $0.id == code }, "no such code: \(code)")
  }
  return Checks.run(publication, jobs: jobs)
    .filter { codes.isEmpty || codes.contains($0.code.id) }
    .map(text).joined(separator: "\n")
}

func text(_ diagnostic: Diagnostic) -> String {
  let at = diagnostic.location
  var lines = [
    "\(at.path):\(at.line):\(at.column): \(diagnostic.severity.rawValue): \(diagnostic.message) "
      + "[\(diagnostic.code.id)]",
    "  \(diagnostic.advice)",
  ]
  for related in diagnostic.related {
    lines.append("  \(related.location.path):\(related.location.line): \(related.message)")
  }
  return lines.joined(separator: "\n")
}
