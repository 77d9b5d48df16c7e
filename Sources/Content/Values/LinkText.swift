import Diagnostics
import Markup

/// The form of a link's destination; whether it leads anywhere is for the checks.
enum LinkText {
  /// What may stand before a colon: an address on the web, or a kind of thing in the content.
  static let schemes =
    Address.schemes + ["action", "plan", "term", "audit", "strategy", "case-study", "pay-gap"]

  /// What is wrong with a destination, to follow its name in a sentence, and what to do.
  static func fault(in text: String) -> (message: String, advice: String)? {
    guard text.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 && $0 != "\\" }) else {
      return (
        "holds a space or a backslash",
        "Write `%20` for a space in an address, and `/` between folders."
      )
    }
    let head = text.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else {
      if text.hasPrefix("www.") { return ("lacks `https://`", "Write `https://\(text)`.") }
      return nil
    }
    let scheme = head[..<colon].lowercased()
    guard schemes.contains(scheme) else {
      let near = Suggestion.nearest(to: scheme, in: schemes).map { "Did you mean `\($0):`? " } ?? ""
      return (
        "starts with `\(scheme):`, which is not a kind of link",
        near + "It may start with " + schemes.map { "`\($0):`" }.alternatives
          + ", or be the path of a file."
      )
    }
    if Address.webSchemes.contains(scheme), WebAddress(text) == nil {
      return ("is not a whole address", "Copy it from the browser's address bar.")
    }
    if head.index(after: colon) == text.endIndex {
      return ("ends after the colon", "Write what it leads to after the colon, without a space.")
    }
    return nil
  }
}
