import Pipeline

/// What a release wrote, and how many cells of each table are withheld: no more than the tables
/// say themselves. How many of them are small is for analysts, since it gives counts away.
struct ProtectSummary {
  private let outcome: ProtectOutcome
  private let elapsed: Duration

  init(_ outcome: ProtectOutcome, elapsed: Duration) {
    self.outcome = outcome
    self.elapsed = elapsed
  }

  var text: String {
    let lines =
      outcome.tables.map(Self.line)
      + outcome.takenUp.map { "\($0): taken up as it stands" }
      + outcome.withdrawn.map { "\($0): recorded as withdrawn; readers still know it" }
    return (lines + [ending]).map { $0 + "\n" }.joined()
  }

  /// Which cells are withheld and why, by table.
  var explanations: String {
    guard !outcome.explanations.isEmpty else { return "" }
    var text =
      "For analysts only. Do not publish, keep or pass on what follows: with these reasons readers"
      + " could work out what the markers hide.\n"
    var file = ""
    let amounts = Dictionary(
      outcome.tables.map { ($0.file, Self.amounts($0)) }, uniquingKeysWith: { first, _ in first })
    for cell in outcome.explanations {
      if cell.file != file {
        text += "\n\(cell.file)" + (amounts[cell.file].map { ": \($0)" } ?? "") + "\n"
      }
      file = cell.file
      text += "  \(cell.isFirst ? "first " : "second") \(cell.cell): \(cell.reason)\n"
    }
    return text + "\n"
  }

  private static func line(_ table: ProtectedTable) -> String {
    let cells = table.summaries.reduce(0) { $0 + $1.cells }
    let withheld = table.summaries.reduce(0) { $0 + $1.withheldFirst + $1.withheldSecond }
    let change =
      switch table.change {
      case .first: "first release"
      case .replaced: "takes the place of an earlier release"
      case .restored: "put back as it was released"
      case .unchanged: "unchanged"
      }
    return "\(table.file): \(RunSummary.amount(cells, "cell")), \(withheld) withheld, \(change)"
  }

  /// How many cells were withheld for which reason, and what is left: by the true counts.
  private static func amounts(_ table: ProtectedTable) -> String {
    let first = table.summaries.reduce(0) { $0 + $1.withheldFirst }
    let second = table.summaries.reduce(0) { $0 + $1.withheldSecond }
    let kept = table.summaries.map(\.informationKept).min() ?? 1_000
    return "\(first) withheld first, \(second) second, \(kept / 10).\(kept % 10)% of the"
      + " information kept"
  }

  private var ending: String {
    let seconds = RunSummary.seconds(elapsed)
    guard outcome.isReleased else {
      let errors = outcome.diagnostics.count { $0.severity == .error }
      return "\(RunSummary.amount(errors, "error")), \(seconds)\nNothing was released; the content"
        + " folder is as it was."
    }
    let written = outcome.tables.count { $0.change != .unchanged }
    return "\(RunSummary.amount(outcome.tables.count, "table")) released, \(written) written,"
      + " \(RunSummary.amount(outcome.takenUp.count, "table")) taken up, \(seconds)"
  }
}
