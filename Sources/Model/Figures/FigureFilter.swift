/// A category to which a figure is confined.
package struct FigureFilter: Sendable, Hashable {
  package let dimension: Located<String>
  package let code: Located<String>

  package init(dimension: Located<String>, code: Located<String>) {
    self.dimension = dimension
    self.code = code
  }
}
