import Diagnostics
import Model

extension Check {
  /// The figure that measures something exists.
  ///
  /// No kind of content makes figures yet, so every id is unknown.
  static let knownFigures = Check(codes: [.referenceUnknownFigure]) { subject in
    subject.actions.flatMap { visit in
      visit.action.measures.compactMap { measure in
        guard let figure = measure.figure else { return nil }
        return Diagnostic(
          .referenceUnknownFigure, at: figure.location,
          "There is no figure `\(figure.value)`",
          advice: "Remove `figure` until the edition holds a figure of that id.")
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
