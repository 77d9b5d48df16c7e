import Diagnostics
import Formats
import Model

extension Shape where Value == PayGapNumber {
  /// By how much a group is paid less: at most 100%, below 0 where it is paid more.
  static var gap: Shape {
    payGapNumber(
      "a percentage such as `2.4%` or `-1.1%`, or `c`, `x` or `z`", most: "a gap", isShare: false)
  }

  /// A share of people.
  static var share: Shape {
    payGapNumber(
      "a percentage from 0 to 100, or `c`, `x` or `z`", most: "a share", isShare: true)
  }

  private static func payGapNumber(_ name: String, most noun: String, isShare: Bool) -> Shape {
    Shape(name) { node, subject, file in
      if case .sequence(let items) = node.content, items.count == 1,
        case .scalar(let text, _) = items[0].content,
        let marker = PayGapNumber(marker: text.trimmed)
      {
        return marker
      }
      guard let text = file.scalar(node, subject, name: name) else { return nil }
      if let marker = PayGapNumber(marker: text) { return marker }
      guard let percentage = Percentage(signedText: text) else {
        file.report(
          .contentBadNumber, at: node.span,
          "\(subject.text) must be \(name), and is `\(text.oneLine)`",
          advice: "Write it as it was published, with at most one decimal place: `2.4%`. Where "
            + "there is no number, write `c` for withheld, `x` for not available, `z` for not "
            + "defined.")
        return nil
      }
      guard percentage.tenths <= 1000, !isShare || percentage.tenths >= 0 else {
        file.report(
          .payGapNumber, at: node.span,
          "\(subject.text) can't be `\(text.oneLine)`: \(noun) "
            + (isShare ? "is from 0% to 100%" : "is never above 100%"),
          advice: isShare
            ? "Look it up in what was published."
            : "Look it up in what was published. The gap is what the group is paid less, as a "
              + "percentage of what those compared with are paid; a group that is paid more has a "
              + "gap below 0.")
        return nil
      }
      return .percentage(percentage)
    }
  }
}

extension PayGapNumber {
  /// `c`, `[c]` and so on; nil for anything else.
  fileprivate init?(marker text: String) {
    switch text {
    case "c", "[c]": self = .withheld
    case "x", "[x]": self = .unavailable
    case "z", "[z]": self = .notApplicable
    default: return nil
    }
  }
}

extension Percentage {
  /// What "2.4", "-2.4%" or "−120 %" means; nil for anything else and beyond five digits.
  init?(signedText text: String) {
    var number = text[...]
    if number.hasSuffix("%") { number.removeLast() }
    while number.last == " " { number.removeLast() }
    let isNegative = number.hasPrefix("-") || number.hasPrefix("−")
    if isNegative { number.removeFirst() }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...5).contains(whole.utf8.count), parts.count <= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let units = Int(whole)
    else { return nil }
    var tenths = units * 10
    if parts.count == 2 {
      guard parts[1].utf8.count == 1, let decimal = Int(parts[1]) else { return nil }
      tenths += decimal
    }
    self.init(tenths: isNegative ? -tenths : tenths, showsDecimal: parts.count == 2)
  }
}
