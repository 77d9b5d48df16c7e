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

  // Nothing here may tell more of a number that is withheld than that it is.
  private func missing(_ figure: Figure) -> Diagnostic {
    let place = "\(number.cells) of `\(number.name)`"
    let (code, message, advice): (DiagnosticCode, String, String) =
      switch figure {
      case .notApplicable:
        (
          .claimUndefined, "There is no such number for \(place): it is not defined",
          "Say it without a number; the table shows [z] here."
        )
      case .withheld:
        (
          .claimWithheld, "`\(written.words)` can't be claimed: the data withholds \(place)",
          "Say it without a number, or claim a larger group."
        )
      default:
        (
          .claimUnavailable, "The data has no number for \(place)",
          "Claim a number that the table holds, or say it without one."
        )
      }
    return diagnostic(code, message, advice)
  }

  private func judge(_ value: Fraction) -> Diagnostic? {
    guard let wording = WordingParser.parse(written.words) else { return notUnderstood(value) }
    guard let span = Meaning.span(of: wording, as: number.kind) else {
      return unfit(wording, value)
    }
    guard !span.contains(value) else { return nil }
    let right = proposal(value, like: wording)
    if let direction = wording.direction, isOpposite(direction, value) {
      let way =
        !number.isChange
        ? (direction == .up ? "is lower" : "is higher")
        : (direction == .up ? "went down" : "went up")
      return wrong("`\(written.words)` has the wrong direction: it \(way)", right)
    }
    return wrong("`\(written.words)` is not what the data says", right)
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
    case (.points, .percent), (.percentChange, .points):
      let (said, meant) =
        number.kind == .points
        ? ("per cent", "percentage points") : ("percentage points", "per cent")
      return diagnostic(
        .claimPercentagePoints, "`\(written.words)` is in \(said), but the number is in \(meant)",
        Self.advice(right), related: [source])
    default: break
    }
    if number.kind.isSigned, wording.direction == nil,
      wording.translated(to: number.kind) == wording
    {
      return diagnostic(
        .claimWithoutDirection, "`\(written.words)` doesn't say whether it went up or down",
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
    let wording = WordingParser.parse(written.words)
    guard let wording, case .rank(let claimed) = wording.amount else {
      guard top != nil || bottom != nil else { return missing(.withheld) }
      let right = (rank(true) ?? rank(false)).map(WordingWriter.text)
      return wording == nil
        ? diagnostic(
          .claimNotUnderstood, "`\(written.words)` is not a wording that can be checked",
          Self.advice(right), related: [source])
        : diagnostic(
          .claimOfAnotherKind, "`\(written.words)` can't stand for \(number.kind.noun)",
          Self.advice(right), related: [source])
    }
    guard let place = claimed.isFromTop ? top : bottom else { return missing(.withheld) }
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
    Proposal(number: value, kind: number.kind).wording(like: wording).map(text)
  }

  /// With the capitals and hyphens of what was written.
  private func text(_ wording: Wording) -> String {
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

  private func diagnostic(
    _ code: DiagnosticCode, _ message: String, _ advice: String,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(code, at: written.location, message, advice: advice, related: related)
  }
}

extension Wording {
  func with(tail: String) -> Wording {
    Wording(amount, hedge: hedge, direction: direction, turn: turn, tail: tail)
  }

  /// The same with per cent for percentage points, or the other way round, where that is meant.
  func translated(to kind: ClaimKind) -> Wording {
    let amount: Amount? =
      switch (kind, self.amount) {
      case (.points, .percent(let numeral)): .points(numeral)
      case (.percentChange, .points(let numeral)), (.share, .points(let numeral)):
        .percent(numeral)
      default: nil
      }
    guard let amount else { return self }
    return Wording(amount, hedge: hedge, direction: direction, turn: turn, tail: tail)
  }
}
