import Diagnostics
import Model

extension Shape where Value == Int {
  /// A whole number in digits.
  static func wholeNumber(_ range: ClosedRange<Int>) -> Shape {
    let name = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return scalar(name) { text, node, subject, file in
      if text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
        range.contains(number)
      {
        return number
      }
      file.report(
        .contentBadNumber, at: node.span,
        "\(subject.text) must be \(name), and is `\(text.oneLine)`",
        advice: "Write digits only, without signs, words, spaces or commas: "
          + "`\(meant(text, range) ?? min(max(range.lowerBound, 45), range.upperBound))`.")
      return nil
    }
  }

  /// What "£250k", "6,400" or "1.5 million" says in whole numbers, if it is in the range.
  private static func meant(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    let bare = text.lowercased().filter { !"£, \u{A0}".contains($0) }
    let digits = bare.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let zeros: Int? =
      switch bare.dropFirst(digits.count) {
      case "": 0
      case "k", "thousand": 3
      case "m", "mn", "million": 6
      default: nil
      }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let zeros, let whole = parts.first, !whole.isEmpty, parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= zeros else { return nil }
    let padding = String(repeating: "0", count: zeros - decimals.count)
    guard let number = Int(whole + decimals + padding), range.contains(number) else { return nil }
    return number
  }
}

/// The number that digits with commas and spaces between them stand for.
private func meant(_ text: String, _ range: ClosedRange<Int>) -> Int? {
  guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2C || $0 == 0x20 }) else {
    return nil
  }
  return Int(text.filter { $0 != "," && $0 != " " }).flatMap { range.contains($0) ? $0 : nil }
}

extension Shape where Value == Percentage {
  /// A share in per cent, with at most one decimal place.
  static var percentage: Shape {
    scalar("a percentage from 0 to 100, such as `85%` or `12.4%`") { text, node, subject, file in
      if let percentage = Percentage(text: text) { return percentage }
      file.report(
        .contentBadNumber, at: node.span,
        "\(subject.text) must be a percentage from 0 to 100, and is `\(text.oneLine)`",
        advice: "Write it with at most one decimal place, such as `85%` or `12.4%`.")
      return nil
    }
  }
}
