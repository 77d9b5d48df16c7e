package import Diagnostics

/// A question of an audit, answered red, amber or green.
package struct Question: Sendable, Hashable {
  /// `id`: as it stands in tallies and may head a column of the form tool's export.
  package let id: Located<String>
  package let location: Location
  /// `text`: the question as people read it.
  package let text: Located<String>
  /// `red`, `amber` and `green`: what each answer means here. nil where the rating says enough.
  package let red: String?
  package let amber: String?
  package let green: String?

  package init(
    id: Located<String>, location: Location, text: Located<String>, red: String? = nil,
    amber: String? = nil, green: String? = nil
  ) {
    self.id = id
    self.location = location
    self.text = text
    self.red = red
    self.amber = amber
    self.green = green
  }

  /// What an answer means here.
  package func guidance(_ rating: Rating) -> String? {
    switch rating {
    case .red: red
    case .amber: amber
    case .green: green
    }
  }
}
