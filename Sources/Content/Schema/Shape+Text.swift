import Diagnostics
import Formats
import Model

extension Shape where Value == String {
  /// Plain text in one line: line breaks become spaces.
  static var text: Shape {
    scalar("text") { text, _, _, _ in text.oneLine }
  }

  /// An address for electronic mail.
  static var email: Shape {
    scalar("an email address") { text, node, subject, file in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      let isPlain = !text.unicodeScalars.contains { $0.properties.isWhitespace || $0 == ":" }
      if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), isPlain { return text }
      file.report(
        .contentBadAddress, at: node.span, "\(subject.text) is not an email address: `\(text)`",
        advice: "Write it as in `equalities@exampleshire.gov.uk`, without `mailto:`.")
      return nil
    }
  }
}

extension Shape {
  /// A value with the place it stands at.
  static func located<Inner>(_ shape: Shape<Inner>) -> Shape where Value == Located<Inner> {
    Shape(shape.name, standsAlone: shape.standsAlone, describe: shape.describe) {
      node, subject, file in
      shape.read(node, subject, &file).map {
        Located(value: $0, location: file.location(node.span))
      }
    }
  }
}
