/// Whether it worked: said also when it isn't known yet.
package struct Evaluation: Sendable, Hashable {
  package let status: EvaluationStatus
  package let text: Prose?

  package init(status: EvaluationStatus, text: Prose? = nil) {
    self.status = status
    self.text = text
  }
}
