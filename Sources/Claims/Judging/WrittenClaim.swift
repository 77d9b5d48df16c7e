import Diagnostics
import Markup
import Model

/// A claim as it stands in a text.
struct WrittenClaim {
  let claim: ClaimReference
  /// The words of the link.
  let words: String
  let scope: ReferenceScope
  let location: Location

  /// Every claim of a text, in order; images make none.
  static func all(in text: AuthoredText) -> [WrittenClaim] {
    guard case .markup(let document) = text.content else { return [] }
    return document.nodes.indices.compactMap { node in
      guard document.nodes[node].kind == .link,
        case .claim(let claim) = Reference.parse(
          String(decoding: document.literal(of: node), as: UTF8.self))
      else { return nil }
      return WrittenClaim(
        claim: claim, words: ClaimWords.trimmed(document.plainText(of: node)), scope: text.scope,
        location: text.location(node: node))
    }
  }
}
