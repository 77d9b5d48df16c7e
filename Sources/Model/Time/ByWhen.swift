/// When an action is due: as written, and as understood.
package struct ByWhen: Sendable, Hashable {
  package let verbatim: Located<String>
  package let timing: Timing

  package init(verbatim: Located<String>, timing: Timing) {
    self.verbatim = verbatim
    self.timing = timing
  }
}
