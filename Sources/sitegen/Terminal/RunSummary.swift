import Diagnostics
import Pipeline

/// The last line of a run: what was read and written, so that nothing passes because nothing was
/// looked at.
struct RunSummary {
  let outcome: RunOutcome
  let output: String?
  let elapsed: Duration
  /// Whether there are notes that were not printed.
  let hidesNotes: Bool

  init(_ outcome: RunOutcome, output: String?, elapsed: Duration, hidesNotes: Bool) {
    self.outcome = outcome
    self.output = output
    self.elapsed = elapsed
    self.hidesNotes = hidesNotes
  }

  var text: String {
    let counts = outcome.counts
    let read = [
      "\(Self.amount(counts.actions, "action")) in \(Self.amount(counts.plans, "plan"))",
      Self.amount(counts.texts, "text"), Self.amount(counts.terms, "term"),
      Self.amount(counts.datasets, "dataset"), Self.amount(counts.claims, "claim") + " checked",
      Self.amount(counts.editions, "edition"), Self.amount(counts.pages, "page"),
    ]
    let problems = [
      Self.amount(number(of: .error), "error"), Self.amount(number(of: .warning), "warning"),
      Self.amount(number(of: .note), "note") + (hidesNotes ? " (see --notes)" : ""),
    ]
    return (read + problems + [seconds]).joined(separator: ", ") + "\n" + ending + "\n"
  }

  private var ending: String {
    let counts = outcome.counts
    guard let output else {
      return outcome.hasErrors ? "Not fit to publish." : "Fit to publish. Nothing was written."
    }
    guard outcome.isPublished else {
      return "Nothing was published; `\(output)` is as it was."
    }
    var changes = ["\(counts.filesWritten) written", "\(counts.filesUnchanged) unchanged"]
    if counts.filesRemoved > 0 { changes.append("\(counts.filesRemoved) removed") }
    return "Published to `\(output)`: " + changes.joined(separator: ", ") + "."
  }

  private func number(of severity: Severity) -> Int {
    outcome.diagnostics.count { $0.severity == severity }
  }

  private var seconds: String { Self.seconds(elapsed) }

  static func seconds(_ elapsed: Duration) -> String {
    let (whole, attoseconds) = elapsed.components
    let tenths = whole * 10 + (attoseconds + 50_000_000_000_000_000) / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) s"
  }

  static func amount(_ number: Int, _ noun: String) -> String {
    var digits = "\(number)"
    for place in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
    }
    return "\(digits) \(noun)\(number == 1 ? "" : "s")"
  }
}
