import Disclosure

/// The share that an answer has, worked out from what readers see and nothing else.
enum AnswerShare: Hashable {
  /// Of two released numbers; the second is more than 0.
  case known(part: Int, whole: Int)
  /// One of the two is withheld.
  case withheld
  /// One of the two is not there, or it would be a share of nothing.
  case undefined

  init(_ part: ReleasedValue, of whole: ReleasedValue) {
    switch (part, whole) {
    case (.withheld, _), (_, .withheld): self = .withheld
    case (.released(let part, _), .released(let whole, _)) where whole > 0 && part >= 0:
      self = .known(part: part, whole: whole)
    default: self = .undefined
    }
  }

  /// "40%": whole per cent, half a per cent up. A marker stands for what there is not.
  var text: String {
    switch self {
    case .known(let part, let whole):
      "\((Int128(part) * 200 + Int128(whole)) / (Int128(whole) * 2))%"
    case .withheld: Marker.confidential.text
    case .undefined: Marker.notApplicable.text
    }
  }

  /// "+3 percentage points", "no change": from the numbers themselves, then rounded to whole
  /// points, half a point away from none.
  func change(since earlier: AnswerShare) -> String {
    switch (self, earlier) {
    case (.known(let part, let whole), .known(let formerPart, let formerWhole)):
      let product = Int128(whole) * Int128(formerWhole)
      let difference = Int128(part) * Int128(formerWhole) - Int128(formerPart) * Int128(whole)
      guard difference != 0 else { return "no change" }
      let sign = difference > 0 ? "+" : "−"
      let points = ((difference > 0 ? difference : -difference) * 200 + product) / (product * 2)
      guard points > 0 else { return "\(sign)less than 0.5 percentage points" }
      return "\(sign)\(points) \(points == 1 ? "percentage point" : "percentage points")"
    case (.withheld, _), (_, .withheld): return Marker.confidential.text
    default: return Marker.notApplicable.text
    }
  }
}
