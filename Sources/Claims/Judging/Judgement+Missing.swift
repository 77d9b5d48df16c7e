import Diagnostics
import Figures

extension Judgement {
  // Nothing here may tell more of a number that is withheld than that it is.
  func missing(_ figure: Figure) -> Diagnostic {
    let place = "\(number.cells) of `\(number.name)`"
    switch figure {
    case .notApplicable:
      return diagnostic(
        .claimUndefined, "There is no such number for \(place): it is not defined",
        "Say it without a number; the table shows [z] here.")
    case .withheld:
      guard let source = number.sources().first(where: { $0.figure == .withheld }) else {
        return withheld("the data withholds \(place)", "")
      }
      return withheld(of: source)
    default:
      return diagnostic(
        .claimUnavailable, "The data has no number for \(place)",
        "Claim a number that the table holds, or say it without one.")
    }
  }

  /// A place among others can't be told, because one of them is withheld.
  var uncertain: Diagnostic {
    let sibling = number.sources().first { $0.role == .sibling && $0.figure == .withheld }
    guard let sibling else { return missing(.withheld) }
    return diagnostic(
      .claimWithheld,
      "`\(written.words)` can't be claimed: \(sibling.name) is withheld, and may come before it",
      "Say it without a rank: it would tell readers more of the withheld number than the table does."
    )
  }

  private func withheld(of source: ClaimSource) -> Diagnostic {
    switch source.role {
    case .own, .sibling: withheld("the data withholds \(source.name)", "")
    case .base:
      withheld(
        "it is a part of a whole that takes \(source.name), which is withheld",
        "From the part and the whole readers could work it out. ")
    case .earlier:
      withheld(
        "the change is against \(source.name), which is withheld",
        "From the change and the later number readers could work it out. ")
    case .other:
      withheld(
        "the comparison is with \(source.name), which is withheld",
        "From the two readers could work it out. ")
    }
  }

  private func withheld(_ reason: String, _ why: String) -> Diagnostic {
    diagnostic(
      .claimWithheld, "`\(written.words)` can't be claimed: \(reason)",
      why + "Say it without a number, or claim a larger group.")
  }
}
