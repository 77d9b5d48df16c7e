import Diagnostics
import Pipeline

extension ReportFormat {
  func report(_ outcome: RunOutcome, coloured: Bool) -> String {
    outcome.diagnostics.map { d in
      "\(d.location.path):\(d.location.line):\(d.location.column): \(d.severity.rawValue): \(d.message) [\(d.code.id)]\n    \(d.advice)\n"
    }.joined()
  }
}
