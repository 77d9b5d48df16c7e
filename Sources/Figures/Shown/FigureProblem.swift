package import Diagnostics
import Model

/// What is wrong with the declaration of a figure, seen beside the table it names.
enum FigureProblem {
  /// A name that the dataset doesn't know.
  static func unknown(
    _ name: Located<String>, _ noun: String, of owner: String, for purpose: String? = nil,
    known: [String]
  ) -> Diagnostic {
    let near = known.count > 300 ? nil : Suggestion.nearest(to: name.value, in: known)
    let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let more = known.count > 12 ? " and \(known.count - 12) more" : ""
    return Diagnostic(
      .figureUnknownName, at: name.location,
      "\(owner) has no \(noun) `\(name.value)`" + (purpose.map { " for `\($0)`" } ?? ""),
      advice: near.map { "Did you mean `\($0)`?" }
        ?? (known.isEmpty ? "It has none." : "Known: \(list)\(more)."))
  }

  /// A chart that the figure's numbers can't make.
  static func unfit(_ declaration: FigureDeclaration, _ why: String, _ advice: String) -> Diagnostic
  {
    Diagnostic(
      .figureChartUnfit, at: declaration.chart.location,
      "A chart of the kind `\(declaration.chart.value.rawValue)` \(why)", advice: advice)
  }
}

extension DiagnosticCode {
  static let figureUnknownName = DiagnosticCode(
    id: "figure-unknown-name", severity: .error,
    title: "A figure names what its data don't have",
    explanation: """
      The rows, columns, categories, measures and comparators of a figure are those of its dataset. \
      Look in the dataset's file for its dimensions and measures, and in the classification for \
      the codes; a code must also have a cell in the table.
      """)

  static let figureChartUnfit = DiagnosticCode(
    id: "figure-chart-unfit", severity: .error, title: "A chart doesn't fit its numbers",
    explanation: """
      Each kind of chart shows one kind of comparison: a line needs several years, a dumbbell two \
      values for each row, a bullet a target. A chart without what it compares would be empty or \
      would mislead, so nothing is drawn until the kind and the numbers agree.
      """)

  static let figureBeforeUnfit = DiagnosticCode(
    id: "figure-before-unfit", severity: .error,
    title: "A dataset in `before` adds no year to a figure",
    explanation: """
      `years` takes the dataset of the same name from earlier editions, and `before` adds others to \
      them. Each must bring a time that is not there yet, and count the same people by the same \
      dimensions. Otherwise a year would stand in the figure twice, or a number would be left out \
      without a word.
      """)

  static let figureWithoutNumbers = DiagnosticCode(
    id: "figure-without-numbers", severity: .error, title: "A figure has no numbers",
    explanation: """
      The dataset or audit that a figure shows must be released before the figure can be made. \
      Release its table with `sitegen protect`, or import the tallies of the audit.
      """)

  static let figureLongTitle = DiagnosticCode(
    id: "figure-long-title", severity: .warning, title: "The finding of a figure is long",
    explanation: """
      The title of a figure is its finding, in one sentence of at most twelve words, so that a \
      reader knows what the chart says before looking at it. Put the rest into the summary.
      """)

  static let figureWordsWrong = DiagnosticCode(
    id: "figure-words-wrong", severity: .error,
    title: "The words of a figure name a percentage that its table doesn't have",
    explanation: """
      The finding, the summary and the description of a figure say what its table shows. A \
      percentage in them that stands nowhere in the table is a slip, or is left over from \
      earlier numbers. As many decimal places count as are written: 13% is right for 12.6%.
      """)

  /// What this room reports.
  package static let figuresCodes: [DiagnosticCode] = [
    figureUnknownName, figureChartUnfit, figureWithoutNumbers, figureLongTitle,
    figureWordsWrong, figureBeforeUnfit,
  ]
  /// Errors that say that something isn't there. While a file can't be read they may mean only that
  /// it stands in that file.
  package static let figureAbsenceCodes: [DiagnosticCode] = [
    figureUnknownName, figureWithoutNumbers, figureWordsWrong,
  ]
}
