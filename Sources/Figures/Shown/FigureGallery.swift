package import Diagnostics
package import Disclosure
package import Model

/// Every figure of a publication with its numbers.
package struct FigureGallery: Sendable {
  private let shown: [FigureKey: ShownFigure]
  package let diagnostics: [Diagnostic]

  package static let empty = FigureGallery(shown: [:], diagnostics: [])

  private init(shown: [FigureKey: ShownFigure], diagnostics: [Diagnostic]) {
    self.shown = shown
    self.diagnostics = diagnostics
  }

  /// - Parameter release: when it is empty nothing could be released, which is reported elsewhere:
  ///   then no figure is made and nothing reported.
  package init(_ publication: Publication, release: Release) {
    self.init(publication, release: release, more: [])
  }

  /// - Parameter more: figures that other rooms have made, of pay gaps.
  package init(_ publication: Publication, release: Release, more: [ShownFigure]) {
    var shown: [FigureKey: ShownFigure] = [:]
    var diagnostics: [Diagnostic] = []
    for figure in more { shown[figure.key] = figure }
    for (e, edition) in publication.editions.enumerated() where !release.tables.isEmpty {
      for declaration in edition.figures {
        let key = FigureKey(edition: edition.id, figure: declaration.id)
        guard shown[key] == nil else { continue }
        var builder = FigureBuilder(declaration, edition: e, publication, release)
        if let figure = builder.build() { shown[key] = figure }
        diagnostics += builder.diagnostics
      }
    }
    self.init(shown: shown, diagnostics: diagnostics)
  }

  package subscript(key: FigureKey) -> ShownFigure? { shown[key] }
}
