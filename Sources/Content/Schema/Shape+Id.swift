import Diagnostics
import Formats
import Model

extension Shape where Value == Located<String> {
  /// An id that is part of an address: `racial-literacy`.
  static var id: Shape {
    .id("an id such as `racial-literacy`", isValid: Slug.isValid) { Slug.proposal(for: $0) }
  }

  /// A code of a classification, or of a total: `white-irish`, `all`.
  static var code: Shape {
    .id("a code such as `white-irish`", isValid: Slug.isValid) { Slug.proposal(for: $0) }
  }

  /// An action's id, which may hold dots: `2.1`.
  static var actionID: Shape {
    .id("an id such as `2.1` or `racial-literacy`", isValid: Slug.isValidWithDots) {
      Slug.proposal(for: $0, dots: true)
    }
  }

  /// An edition and what it holds: `2025/equality`, `2025/equality/2.1`.
  ///
  /// - Parameter example: fixes the number of parts.
  static func predecessor(_ example: String) -> Shape {
    let name = "a reference such as `\(example)`"
    let count = example.split(separator: "/").count
    return .id(
      name,
      isValid: { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == count && parts.allSatisfy { Slug.isValidWithDots(String($0)) }
      },
      proposal: { _ in nil })
  }

  /// A dataset of the same edition, or of another: `workforce`, `2025/workforce`.
  static var datasetReference: Shape {
    .id(
      "an id such as `workforce` or a reference such as `2025/workforce`",
      isValid: { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { Slug.isValid(String($0)) }
      },
      proposal: { _ in nil })
  }

  private static func id(
    _ name: String, isValid: @escaping (String) -> Bool, proposal: @escaping (String) -> String?
  ) -> Shape {
    scalar(name, standsAlone: true) { text, node, subject, file in
      if isValid(text) { return Located(value: text, location: file.location(node.span)) }
      let rule =
        if name.hasPrefix("an id") {
          "An id is part of an address: small letters, digits and single hyphens only."
        } else if name.hasPrefix("a code") {
          "A code is written in small letters, digits and single hyphens only."
        } else {
          "Write the parts with a slash between them, without spaces."
        }
      let offer = proposal(text).map { " Write `\($0)`, for example." } ?? ""
      file.report(
        .contentBadId, at: node.span, "\(subject.text) is not \(name): `\(text.oneLine)`",
        advice: rule + offer)
      return nil
    }
  }
}
