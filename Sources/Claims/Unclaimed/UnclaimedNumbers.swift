import Diagnostics
import Disclosure
import Markup
import Model

/// Numbers that nothing holds to the data, though they seem to be about it.
///
/// Looks at the profile pages of editions that can still be mended. A percentage counts when a word
/// of the edition's tables stands in its sentence; a count, when one stands right behind it. In any
/// text of such an edition, a number that is a link to a dataset, but no claim, counts.
struct UnclaimedNumbers {
  let index: PublicationIndex
  let release: Release

  var diagnostics: [Diagnostic] {
    let publication = index.publication
    guard let latest = index.latestEdition else { return [] }
    var found: [Diagnostic] = []
    for place in publication.editions.indices[latest...] {
      let edition = publication.editions[place]
      guard edition.status != .withdrawn, !edition.profilePages.isEmpty else { continue }
      let vocabulary = FigureVocabulary(
        release.tables.filter { $0.dataset.key.edition == edition.id },
        catalogue: publication.data)
      for page in edition.profilePages {
        for prose in page.mainFacts + page.goodToKnow + [page.body] {
          for sentence in Sentence.all(in: prose) {
            found += Self.problems(in: sentence, vocabulary)
          }
        }
      }
    }
    return found
  }

  /// A number whose link leads to a dataset and says no more.
  static func problem(ofLink text: AuthoredText, node: Int) -> Diagnostic? {
    guard case .markup(let document) = text.content, document.nodes[node].kind == .link else {
      return nil
    }
    let written = String(decoding: document.literal(of: node), as: UTF8.self)
    guard case .dataset = Reference.parse(written) else { return nil }
    let words = ClaimWords.trimmed(document.plainText(of: node))
    switch WordingParser.parse(words)?.amount {
    case .number, .percent, .points, .part, .among, .times: break
    default: return nil
    }
    return Diagnostic(
      .numberUnclaimed, at: text.location(node: node),
      "`\(words)` leads to a dataset, but doesn't say to which of its numbers",
      advice: "Say it behind a question mark, as `\(written)?measure=…`, so that it is checked.")
  }

  static func problems(
    in sentence: Sentence, _ vocabulary: FigureVocabulary
  ) -> [Diagnostic] {
    let words = Sentence.words(sentence.scalars)
    return BareNumber.all(in: sentence).compactMap { number in
      guard let entry = entry(for: number, words, vocabulary) else { return nil }
      let text = sentence.scalars[number.range].reduce(into: "") { $0.unicodeScalars.append($1) }
      let claim = entry.claim + (number.isPercentage ? "share" : "…")
      return Diagnostic(
        .numberUnclaimed, at: sentence.location(of: number.range),
        "`\(text)` stands beside `\(entry.word)`, but nothing checks it",
        advice: "Link it to the number that it is, as `[\(text)](data:\(claim))`.")
    }
  }

  private static func entry(
    for number: BareNumber, _ sentence: [String], _ vocabulary: FigureVocabulary
  ) -> FigureVocabulary.Entry? {
    func first(_ words: [String], _ isMeant: (FigureVocabulary.Entry) -> Bool)
      -> FigureVocabulary.Entry?
    {
      vocabulary.entries.first { entry in
        guard isMeant(entry) else { return false }
        let wanted = entry.word.split(separator: " ").map(String.init)
        return words.indices.contains { words[$0...].starts(with: wanted) }
      }
    }
    switch number.form {
    case .percentage(let tenths):
      if let tenths, vocabulary.stated.contains(tenths) { return nil }
      return first(sentence) { _ in true }
    case .count: return first(number.following) { $0.isCounted }
    }
  }
}

extension BareNumber {
  var isPercentage: Bool {
    if case .percentage = form { true } else { false }
  }
}
