import Diagnostics
import Formats
import Markup
import Model

extension Shape where Value == Located<String> {
  /// The address of a website: `https://www.example.org/page`.
  static var webAddress: Shape { .address(schemes: Address.webSchemes) }

  /// - Parameter schemes: the first is used in the example.
  static func address(schemes: [String]) -> Shape {
    let name = "an address that starts with " + schemes.map { "`\($0):`" }.alternatives
    return scalar(name) { text, node, subject, file in
      if let address = WebAddress(text), schemes.contains(address.scheme) {
        return Located(value: text, location: file.location(node.span))
      }
      file.report(
        .contentBadAddress, at: node.span, "\(subject.text) is not \(name): `\(text.oneLine)`",
        advice: schemes.contains("mailto") && text.contains("@") && !text.contains(" ")
          ? "Write `mailto:\(text.oneLine)`."
          : "Copy the whole address from the browser's address bar, such as "
            + "`https://www.example.org/page`.")
      return nil
    }
  }

  /// Where a link leads: within the publication or elsewhere.
  static var destination: Shape {
    scalar("a link") { text, node, subject, file in
      guard let fault = LinkText.fault(in: text) else {
        return Located(value: text, location: file.location(node.span))
      }
      file.report(
        .contentBadAddress, at: node.span, "\(subject.text) \(fault.message): `\(text.oneLine)`",
        advice: fault.advice)
      return nil
    }
  }

  /// A path of this site: `/2026/plans/equality/`.
  static var sitePath: Shape {
    scalar("a path of this site, such as `/2026/plans/equality/`") { text, node, subject, file in
      let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 32 && $0 != "\\" }
      let hasDots = text.split(separator: "/").contains { $0 == ".." || $0 == "." }
      if text.hasPrefix("/"), !text.hasPrefix("//"), isPlain, !hasDots {
        return Located(value: text, location: file.location(node.span))
      }
      file.report(
        .contentBadAddress, at: node.span,
        "\(subject.text) is not a path of this site: `\(text.oneLine)`",
        advice: "Write it from the first slash on, as in `/2026/plans/equality/`.")
      return nil
    }
  }

  /// `#rrggbb`.
  static var colour: Shape {
    scalar("a colour such as `\"#1d5b79\"`") { text, node, subject, file in
      let digits = text.dropFirst()
      if text.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy({ $0.isASCIIHexDigit }) {
        return Located(value: text, location: file.location(node.span))
      }
      file.report(
        .contentUnknownValue, at: node.span,
        "\(subject.text) is not a colour of six digits: `\(text.oneLine)`",
        advice: "Write a number sign and six digits or letters from a to f, in quotation marks: "
          + "`\"#1d5b79\"`.")
      return nil
    }
  }
}

extension Character {
  fileprivate var isASCIIHexDigit: Bool { isASCII && isHexDigit }
}
