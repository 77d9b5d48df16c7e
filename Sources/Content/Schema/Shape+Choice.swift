import Diagnostics
import Model

extension Shape where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of a few words.
  static var choice: Shape {
    let words = Value.allCases.map(\.rawValue)
    let list = words.map { "`\($0)`" }.alternatives
    return scalar("one of \(list)") { text, node, subject, file in
      if let value = Value(rawValue: text) { return value }
      let hyphenated = String(text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
      let near =
        words.contains(hyphenated) ? hyphenated : Suggestion.nearest(to: hyphenated, in: words)
      file.report(
        .contentUnknownValue, at: node.span, "\(subject.text) can't be `\(text.oneLine)`",
        advice: (near.map { "Did you mean `\($0)`? " } ?? "") + "It must be \(list).")
      return nil
    }
  }
}

extension Shape where Value == Bool {
  /// `true` or `false`, and no other spelling.
  static var yesNo: Shape {
    scalar("`true` or `false`") { text, node, subject, file in
      switch text {
      case "true": return true
      case "false": return false
      default: break
      }
      let meant: String? =
        switch text.lowercased() {
        case "yes", "y", "on", "true", "1": "true"
        case "no", "n", "off", "false", "0": "false"
        default: nil
        }
      file.report(
        .contentUnknownValue, at: node.span,
        "\(subject.text) must be `true` or `false`, and is `\(text.oneLine)`",
        advice: meant.map { "Write `\($0)`." } ?? "Write `true` or `false`.")
      return nil
    }
  }
}

extension Sequence<String> {
  /// "a, b or c".
  var alternatives: String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
