extension Wording.Turn {
  /// Whether a number of a kind can be said so: what rose has changed, and a gap has not.
  func fits(_ kind: ClaimKind) -> Bool {
    switch (kind, self) {
    case (.count, _), (.share, _), (.rank, _): true
    case (.points, .behind(let phrase)), (.difference, .behind(let phrase)),
      (.percentChange, .behind(let phrase)):
      !Self.likely.contains(phrase)
    case (.points, _), (.difference, _), (.percentChange, _): true
    case (.gap, .sign), (.payGap, .sign): true
    case (.gap, .behind(let phrase)), (.payGap, .behind(let phrase)):
      ["more", "higher", "above", "less", "lower", "below"].contains(phrase)
    case (.likelihood, .behind(let phrase)):
      Self.likely.contains(phrase) || ["higher", "lower"].contains(phrase)
    case (.gap, .before), (.payGap, .before), (.likelihood, _): false
    }
  }

  private static let likely = ["more likely", "less likely"]
}
