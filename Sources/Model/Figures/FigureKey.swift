/// Names a figure of an edition.
package struct FigureKey: Sendable, Hashable {
  package let edition: String
  package let figure: String

  package init(edition: String, figure: String) {
    self.edition = edition
    self.figure = figure
  }
}
