import Diagnostics
import Figures

/// A claim beside what the data says.
struct Judgement {
  let written: WrittenClaim
  let number: ClaimedNumber

  /// nil when the words are true.
  var problem: Diagnostic? {
    switch number.value {
    case .figure(.value(let value)): judge(value)
    case .figure(let figure): missing(figure)
    case .rank(.missing(let figure)): missing(figure)
    case .rank(.known(let top, let bottom, let isJoint)):
      judge(top: top, bottom: bottom, isJoint: isJoint)
    }
  }

  private func judge(_ value: Fraction) -> Diagnostic? {
    guard let wording else { return notUnderstood(value) }
    guard let span = Meaning.span(of: wording, as: number.kind) else {
      return unfit(wording, value)
    }
    guard !span.contains(value) else { return beside(wording) }
    let right = proposal(value, like: wording)
    if let accepted = looseness(of: wording, span, value) {
      return wrong(
        "`\(written.words)` is true, but too loose: it is accepted for \(accepted)", right)
    }
    if let direction = wording.direction, isOpposite(direction, value) {
      let way =
        !number.isChange
        ? (direction == .up ? "is lower" : "is higher")
        : (direction == .up ? "went down" : "went up")
      return wrong("`\(written.words)` has the wrong direction: it \(way)", right)
    }
    return wrong("`\(written.words)` is not what the data says", right)
  }

  /// What the words say; nil where they can't be read, also because what stands behind the number
  /// may change it.
  private var wording: Wording? {
    guard let wording = WordingParser.read(written.words) else { return nil }
    return namingProblem(wording) == nil ? wording : WordingParser.parse(written.words)
  }

  /// Of "more than" and "less than", which are true however far the number is: for what they are
  /// accepted.
  private func looseness(of wording: Wording, _ span: Span, _ value: Fraction) -> String? {
    let endless: Hedge
    switch wording.hedge {
    case .moreThan: endless = .atLeast
    case .lessThan: endless = .atMost
    default: return nil
    }
    let open = Wording(
      wording.amount, hedge: endless, direction: wording.direction, turn: wording.turn)
    guard let wide = Meaning.span(of: open, as: number.kind), wide.contains(value),
      span.lower?.number != value || span.lower?.number != wide.lower?.number,
      span.upper?.number != value || span.upper?.number != wide.upper?.number
    else { return nil }
    return WordingTable.text(span, number.kind)
  }

  private func isOpposite(_ direction: Wording.Direction, _ value: Fraction) -> Bool {
    if number.kind == .payGap { return false }
    let middle = Fraction(number.kind == .likelihood ? 1 : 0)
    guard let order = value.compared(to: middle) else { return false }
    return direction == .up ? order < 0 : order > 0
  }

  /// Words of another kind than the number.
  private func unfit(_ wording: Wording, _ value: Fraction) -> Diagnostic {
    let right = proposal(value, like: wording.translated(to: number.kind))
    switch (number.kind, wording.amount) {
    case (.points, .percent), (.gap, .percent), (.percentChange, .points):
      let (said, meant) =
        number.kind != .percentChange
        ? ("per cent", "percentage points") : ("percentage points", "per cent")
      return diagnostic(
        .claimPercentagePoints, "`\(written.words)` is in \(said), but the number is in \(meant)",
        Self.advice(right), related: [source])
    default: break
    }
    if number.kind.isSigned, wording.direction == nil, wording.amount.isNumeral,
      wording.translated(to: number.kind) == wording
    {
      return diagnostic(
        .claimWithoutDirection,
        "`\(written.words)` doesn't say whether it "
          + (number.kind == .gap ? "is higher or lower" : "went up or down"),
        Self.advice(right), related: [source])
    }
    return diagnostic(
      .claimOfAnotherKind, "`\(written.words)` can't stand for \(number.kind.noun)",
      Self.advice(right), related: [source])
  }

  private func notUnderstood(_ value: Fraction) -> Diagnostic {
    let examples = number.kind.examples.map { "`\($0)`" }.joined(separator: ", ")
    return diagnostic(
      .claimNotUnderstood, "`\(written.words)` is not a wording that can be checked",
      "\(Self.advice(proposal(value, like: nil))) Forms that are understood: \(examples).",
      related: [source])
  }

  private func judge(top: Int?, bottom: Int?, isJoint: Bool) -> Diagnostic? {
    func rank(_ isFromTop: Bool) -> Wording? {
      (isFromTop ? top : bottom).map {
        Wording(.rank(Amount.Rank($0, isFromTop: isFromTop, isJoint: isJoint)))
      }
    }
    let wording = wording
    guard let wording, case .rank(let claimed) = wording.amount else {
      guard top != nil || bottom != nil else { return uncertain }
      let right = (rank(true) ?? rank(false)).map(WordingWriter.text)
      return wording == nil
        ? diagnostic(
          .claimNotUnderstood, "`\(written.words)` is not a wording that can be checked",
          Self.advice(right), related: [source])
        : diagnostic(
          .claimOfAnotherKind, "`\(written.words)` can't stand for \(number.kind.noun)",
          Self.advice(right), related: [source])
    }
    if let problem = beside(wording) { return problem }
    guard let place = claimed.isFromTop ? top : bottom else { return uncertain }
    guard place != claimed.place || isJoint != claimed.isJoint else { return nil }
    let right = rank(claimed.isFromTop).map {
      Wording($0.amount, tail: wording.tail)
    }
    return wrong("`\(written.words)` is not what the data says", right.map(text))
  }

  private func wrong(_ message: String, _ right: String?) -> Diagnostic {
    diagnostic(.claimWrong, message, Self.advice(right), related: [source])
  }

  private static func advice(_ right: String?) -> String {
    right.map { "Write `\($0)`." } ?? "Say it without a number."
  }

  /// Words that are true, as like as can be to those that were written.
  private func proposal(_ value: Fraction, like wording: Wording?) -> String? {
    Proposal(number: value, kind: number.kind).wording(like: wording.map(kept)).map(text)
  }

  /// The wording without words that may not stand behind the number.
  private func kept(_ wording: Wording) -> Wording {
    namingProblem(wording) == nil ? wording : wording.with(tail: "")
  }

  /// With the capitals and hyphens of what was written.
  func text(_ wording: Wording) -> String {
    let tail = String(written.words.suffix(wording.tail.count))
    let isSame = ClaimWords(tail).words.joined(separator: " ") == wording.tail
    var text = WordingWriter.text(isSame ? wording.with(tail: tail) : wording)
    if let first = written.words.first, first.isUppercase {
      text = text.prefix(1).uppercased() + text.dropFirst()
    }
    return text
  }

  /// Where the right number comes from.
  private var source: Diagnostic.Related {
    Diagnostic.Related(
      location: Location(path: number.file), message: "\(number.cells): \(number.formula)")
  }

  func diagnostic(
    _ code: DiagnosticCode, _ message: String, _ advice: String,
    related: [Diagnostic.Related] = [], at location: Location? = nil
  ) -> Diagnostic {
    Diagnostic(code, at: location ?? written.location, message, advice: advice, related: related)
  }
}

extension Amount {
  /// Whether it is a number that a direction can stand beside.
  fileprivate var isNumeral: Bool {
    switch self {
    case .number, .percent, .points: true
    default: false
    }
  }
}

extension Wording {
  /// The words behind the number.
  var tailWords: [String] { tail.split(separator: " ").map(String.init) }

  func with(tail: String) -> Wording {
    Wording(amount, hedge: hedge, direction: direction, turn: turn, tail: tail)
  }

  /// The same with per cent for percentage points, or the other way round, where that is meant.
  func translated(to kind: ClaimKind) -> Wording {
    let amount: Amount? =
      switch (kind, self.amount) {
      case (.points, .percent(let numeral)), (.gap, .percent(let numeral)): .points(numeral)
      case (.percentChange, .points(let numeral)), (.share, .points(let numeral)):
        .percent(numeral)
      default: nil
      }
    guard let amount else { return self }
    return Wording(amount, hedge: hedge, direction: direction, turn: turn, tail: tail)
  }
}
