import Disclosure
import Figures
import Markup
import Model

/// Finds the link that a number without one could be: only such as would pass.
struct ClaimGuess {
  private var tables: ClaimTables
  private let scope: ReferenceScope
  private let datasets: [TableFigures]

  /// - Parameter datasets: of the page's figures, the likeliest first.
  init(_ tables: ClaimTables, scope: ReferenceScope, datasets: [TableFigures]) {
    self.tables = tables
    self.scope = scope
    self.datasets = datasets
  }

  /// "workforce?ethnicity=asian&measure=share"; nil where no number of the tables is the one.
  func destination(of text: String, isPercentage: Bool, in sentence: [String]) -> String? {
    for figures in datasets {
      let id = figures.dataset.key.dataset
      let measures = figures.dataset.measures.map(\.id)
      var queries: [String] = []
      for dimension in figures.dimensions {
        for code in dimension.codes where !code.isTotal && Self.names(code, sentence) {
          let category = "\(dimension.id)=\(code.code)"
          queries +=
            isPercentage
            ? ["\(category)&measure=share", "\(category)&measure=rate"]
            : measures.map { "\(category)&measure=\($0)" }
        }
      }
      queries += isPercentage ? ["measure=declaration-rate"] : measures.map { "measure=\($0)" }
      if !isPercentage { queries.append("measure=base") }
      for query in queries where isTrue(text, "data:\(id)?\(query)") { return "\(id)?\(query)" }
    }
    return nil
  }

  private func isTrue(_ words: String, _ destination: String) -> Bool {
    guard case .claim(let claim) = Reference.parse(destination) else { return false }
    var tables = tables
    let written = WrittenClaim(
      claim: claim, words: words, scope: scope, location: .init(path: scope.path))
    return ClaimCheck.problem(of: written, &tables) == nil
  }

  /// Whether a sentence names a category.
  static func names(_ code: TableCode, _ sentence: [String]) -> Bool {
    let names = [code.label, code.code] + FigureVocabulary.parts(code.label)
    return names.contains { name in
      let wanted = Phrase(Sentence.words(name.unicodeScalars)).words
      let words = Phrase(sentence).words
      return !wanted.isEmpty && words.indices.contains { words[$0...].starts(with: wanted) }
    }
  }
}
