import Diagnostics
import Model

extension Shape where Value == String {
  /// A language tag of BCP 47 (RFC 5646), judged by its form alone: a language of two or three
  /// letters, then subtags of one to eight letters and digits.
  static var language: Shape {
    scalar("a language tag such as `en-GB`") { text, node, subject, file in
      let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      if let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter),
        parts.allSatisfy({
          (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
        })
      {
        return text
      }
      let name = text.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
      let near =
        languages[name] ?? (text.contains("_") ? text.oneLine.replacing("_", with: "-") : nil)
      file.report(
        .contentBadLanguage, at: node.span,
        "\(subject.text) is not a language tag: `\(text.oneLine)`",
        advice: near.map { "Did you mean `\($0)`?" }
          ?? "Write two or three letters for the language, as in `en-GB` or `cy`.")
      return nil
    }
  }

  private static let languages = [
    "english": "en-GB", "british": "en-GB", "welsh": "cy", "cymraeg": "cy", "gaelic": "gd",
    "irish": "ga", "gaeilge": "ga", "scots": "sco", "cornish": "kw",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
