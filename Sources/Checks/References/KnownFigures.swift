import Diagnostics
import Model

extension Check {
  /// The figure that measures something is one of the edition.
  static let knownFigures = Check(codes: [.referenceUnknownFigure]) { subject in
    subject.actions.flatMap { visit in
      let figures = visit.edition.figures
      return visit.action.measures.compactMap { measure -> Diagnostic? in
        guard let figure = measure.figure, !figures.contains(where: { $0.id == figure.value })
        else { return nil }
        let near = Suggestion.nearest(to: figure.value, in: figures.map(\.id))
        return Diagnostic(
          .referenceUnknownFigure, at: figure.location,
          "Edition `\(visit.edition.id)` has no figure `\(figure.value)`",
          advice: Phrase.didYouMean(near)
            + "A figure's id is the name of its file in `figures`, without `.yaml`.")
      }
    }
  }
}

extension DiagnosticCode {
  static let referenceUnknownFigure = DiagnosticCode(
    id: "reference-unknown-figure", severity: .error, title: "A figure doesn't exist",
    explanation: """
      A measure, a link or a claim names a figure or a dataset that the edition doesn't hold. \
      Readers would look for evidence that isn't there. Remove the reference until it is.
      """)
}
