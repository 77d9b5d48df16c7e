import Diagnostics
import Disclosure
import Figures

/// Numbers in a text beside a category whose number the page's tables withhold.
struct WithheldNumbers {
  private struct Cell {
    let codes: [TableCode]
    let name: String
  }

  private let cells: [Cell]

  /// - Parameter tables: that the page shows.
  init(_ tables: [TableFigures]) {
    var cells: [Cell] = []
    var seen: Set<String> = []
    for figures in tables {
      for cell in figures.table.cells where cell.value == .withheld {
        let codes = zip(figures.dimensions, cell.codes).compactMap { dimension, code in
          dimension[code].flatMap { $0.isTotal ? nil : $0 }
        }
        let key = figures.dataset.key
        let name =
          codes.map { "`\($0.code)`" }.joined(separator: " and ")
          + " of `\(key.edition)/\(key.dataset)`"
        guard !codes.isEmpty, seen.insert(name).inserted else { continue }
        cells.append(Cell(codes: codes, name: name))
      }
    }
    self.cells = cells
  }

  /// - Parameter isPublished: whether a released number of the tables is the one written.
  func problems(
    in sentence: Sentence, isPublished: (BareNumber, String) -> Bool
  ) -> [(number: BareNumber, diagnostic: Diagnostic)] {
    guard !cells.isEmpty else { return [] }
    let words = Sentence.words(sentence.scalars)
    let numbers =
      BareNumber.all(in: sentence, least: 1) + BareNumber.spelled(in: sentence)
    return numbers.compactMap { number in
      let near = number.isPercentage ? words : number.following
      let cell = cells.first { cell in
        cell.codes.allSatisfy { ClaimGuess.names($0, words) }
          && cell.codes.contains { ClaimGuess.names($0, near) }
      }
      guard let cell else { return nil }
      let text = sentence.scalars[number.range].reduce(into: "") { $0.unicodeScalars.append($1) }
      guard !isPublished(number, text) else { return nil }
      return (
        number,
        Diagnostic(
          .numberUnclaimed, at: sentence.location(of: number.range),
          "`\(text)` stands beside words for \(cell.name), which the data withholds",
          advice: "Take the number out. Nothing is said here of whether it is the withheld one.")
      )
    }
  }
}
