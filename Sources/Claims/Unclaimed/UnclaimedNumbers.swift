import Diagnostics
import Disclosure
import Figures
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
      guard edition.status != .withdrawn else { continue }
      found += ofFigures(edition)
      guard !edition.profilePages.isEmpty else { continue }
      let vocabulary = FigureVocabulary(
        release.tables.filter { $0.dataset.key.edition == edition.id },
        catalogue: publication.data)
      for page in edition.profilePages { found += ofPage(page, place, vocabulary) }
    }
    return found
  }

  private func ofPage(
    _ page: ProfilePage, _ place: Int, _ vocabulary: FigureVocabulary
  ) -> [Diagnostic] {
    let edition = index.publication.editions[place]
    let texts = page.mainFacts + page.goodToKnow + [page.body]
    let shown = Self.figures(in: texts).compactMap { id in edition.figures.first { $0.id == id } }
    let tables = ClaimTables(index, release: release)
    let ids = shown.compactMap(Self.dataset)
    let own = release.tables.filter { $0.dataset.key.edition == edition.id && $0.dataset.hasPage }
    let ordered =
      ids.compactMap { id in own.first { $0.dataset.key.dataset == id } }
      + own.filter { !ids.contains($0.dataset.key.dataset) }
    let guess = ClaimGuess(
      tables, scope: ReferenceScope(edition: place, path: page.location.path),
      datasets: ordered.map { TableFigures($0, catalogue: index.publication.data) })
    let withheld = WithheldNumbers(tablesOf(ids))
    return texts.flatMap { prose in
      Sentence.all(in: prose).flatMap { Self.problems(in: $0, vocabulary, guess, withheld) }
    }
  }

  /// Of the findings and descriptions of figures: only what stands beside withheld numbers.
  private func ofFigures(_ edition: Edition) -> [Diagnostic] {
    edition.figures.flatMap { figure -> [Diagnostic] in
      guard let id = Self.dataset(figure) else { return [] }
      let tables = tablesOf([id])
      let withheld = WithheldNumbers(tables)
      let texts = [
        ("title", figure.title.value), ("description", figure.description),
        ("summary", figure.summary ?? ""),
      ]
      return texts.flatMap { key, text in
        Sentence.all(inPlain: text) { offset in
          figure.textPlaces.location(key, offset: offset, length: 1)
            ?? figure.textPlaces[key] ?? figure.location
        }.flatMap { sentence in
          withheld.problems(in: sentence) { _, text in
            tables.contains { Self.shows(text, $0) }
          }.map(\.diagnostic)
        }
      }
    }
  }

  /// Whether a table prints a number so: as a count, or as a share of a category.
  private static func shows(_ text: String, _ figures: TableFigures) -> Bool {
    guard let wording = WordingParser.parse(text) else { return false }
    func holds(_ figure: Figure, _ kind: ClaimKind) -> Bool {
      guard let number = figure.number, let span = Meaning.span(of: wording, as: kind) else {
        return false
      }
      return span.contains(number)
    }
    return figures.table.cells.contains { cell in
      let decimals =
        figures.dataset.measures.first { $0.id == cell.measure }?.kind.decimals ?? 0
      if holds(Figure(cell.value, decimals: decimals), .count(decimals: decimals)) { return true }
      return figures.dimensions.indices.contains { place in
        cell.codes[place] != DatasetDimension.totalCode
          && holds(figures.share(cell.codes, of: place, cell.measure), .share)
      }
    }
  }

  /// The tables of some names, of every edition.
  private func tablesOf(_ ids: [String]) -> [TableFigures] {
    release.tables.filter { ids.contains($0.dataset.key.dataset) }.map {
      TableFigures($0, catalogue: index.publication.data)
    }
  }

  private static func dataset(_ figure: FigureDeclaration) -> String? {
    guard case .dataset(let id) = figure.source else { return nil }
    return id.value.split(separator: "/").last.map(String.init)
  }

  /// The figures that stand in some texts.
  private static func figures(in texts: [Prose]) -> [String] {
    texts.flatMap { prose in
      prose.document.nodes.indices.compactMap { node -> String? in
        guard prose.document.nodes[node].kind == .image,
          case .figure(let reference) = Reference.parse(
            String(decoding: prose.document.literal(of: node), as: UTF8.self))
        else { return nil }
        return reference.id
      }
    }
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
      advice: "Say it behind a question mark, with a category and a `measure`, so that it is "
        + "checked: docs/how-to/checked-claims.md says how.")
  }

  static func problems(
    in sentence: Sentence, _ vocabulary: FigureVocabulary, _ guess: ClaimGuess? = nil,
    _ withheld: WithheldNumbers? = nil
  ) -> [Diagnostic] {
    let words = Sentence.words(sentence.scalars)
    func link(_ number: BareNumber, _ text: String) -> (text: String, destination: String)? {
      let text = number.isPercentage && !text.hasSuffix("%") ? "\(text) per cent" : text
      return guess?.destination(of: text, isPercentage: number.isPercentage, in: words)
        .map { (text, $0) }
    }
    let hidden =
      withheld?.problems(in: sentence) { number, text in link(number, text) != nil } ?? []
    let others = BareNumber.all(in: sentence).compactMap { number -> Diagnostic? in
      guard !hidden.contains(where: { $0.number.range == number.range }),
        let entry = entry(for: number, words, vocabulary)
      else { return nil }
      let text = sentence.scalars[number.range].reduce(into: "") { $0.unicodeScalars.append($1) }
      return Diagnostic(
        .numberUnclaimed, at: sentence.location(of: number.range),
        "`\(text)` stands beside `\(entry.word)`, but nothing checks it",
        advice: link(number, text).map {
          "Link it to the number that it is, as `[\($0.text)](data:\($0.destination))`."
        }
          ?? "No released number was found that it is. Link it to the one that you mean, so that it "
          + "is checked: docs/how-to/checked-claims.md says how.")
    }
    return hidden.map(\.diagnostic) + others
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
