/// How success will be seen. A bare string in YAML is its `text`.
package struct Measure: Sendable, Hashable {
  package let text: Located<String>
  package let baseline: String?
  package let target: String?
  package let unit: String?
  package let due: ByWhen?
  /// `figure`: id of the figure that measures it.
  package let figure: Located<String>?

  package init(
    text: Located<String>, baseline: String? = nil, target: String? = nil, unit: String? = nil,
    due: ByWhen? = nil, figure: Located<String>? = nil
  ) {
    self.text = text
    self.baseline = baseline
    self.target = target
    self.unit = unit
    self.due = due
    self.figure = figure
  }
}
