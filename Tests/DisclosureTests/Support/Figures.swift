/// What a run against enumeration compared, printed in the full proof.
enum Figures {
  static func note(_ name: String, _ judge: AttackJudge) {
    guard ProofSize.isFull else { return }
    print(
      "\(name): \(judge.systems) systems (\(judge.infeasible) without a world), \(judge.intervals)",
      "intervals (\(judge.withoutEnd) without an end), \(judge.verdicts) verdicts")
  }

  static func note(_ text: String) {
    if ProofSize.isFull { print(text) }
  }
}

extension Figures {
  static func note(_ name: String, _ judge: SuppressionJudge) {
    note(
      "\(name): \(judge.systems) systems (\(judge.unprotected) beyond help), \(judge.withheld) "
        + "withheld of which \(judge.second) second, \(judge.spanned) spanned by worlds, "
        + "\(judge.large) known to be large, \(judge.enumerated) enumerated, "
        + "\(judge.shownInVain) second ones tried to be shown")
  }
}
