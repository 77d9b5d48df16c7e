/// What a form calls the answers, in addition to `red`, `amber`, `green` and the labels of the
/// ratings. Capital letters make no difference.
package struct AnswerWords: Sendable, Hashable {
  package let red: [Located<String>]
  package let amber: [Located<String>]
  package let green: [Located<String>]
  /// `not-answered`: what stands where a question was left out; an empty cell always does.
  package let notAnswered: [Located<String>]

  package init(
    red: [Located<String>] = [], amber: [Located<String>] = [], green: [Located<String>] = [],
    notAnswered: [Located<String>] = []
  ) {
    self.red = red
    self.amber = amber
    self.green = green
    self.notAnswered = notAnswered
  }

  package var all: [Located<String>] { red + amber + green + notAnswered }
}
