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
  /// The words, letter by letter, each with its place; none for a claim that stands in no file.
  var letters: [Letter] = []

  struct Letter {
    let scalar: Unicode.Scalar
    let line: Int
    let column: Int
  }

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
        location: text.location(node: node), letters: letters(of: node, document))
    }
  }

  private static func letters(of link: Int, _ document: MarkupDocument) -> [Letter] {
    var letters: [Letter] = []
    for place in link..<document.end(of: link) {
      let node = document.nodes[place]
      switch node.kind {
      case .text, .code:
        let literal = String(decoding: document.literal(of: place), as: UTF8.self)
        for (offset, scalar) in literal.unicodeScalars.enumerated() {
          letters.append(
            Letter(scalar: scalar, line: Int(node.line), column: Int(node.column) + offset))
        }
      case .softBreak, .lineBreak: letters.append(Letter(scalar: " ", line: 0, column: 0))
      default: break
      }
    }
    return letters
  }
}
