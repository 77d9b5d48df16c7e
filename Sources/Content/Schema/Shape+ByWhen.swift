import Diagnostics
import Model

extension Shape where Value == ByWhen {
  /// When something is due, kept as written and understood.
  static var byWhen: Shape {
    scalar("a by-when, such as `ongoing`, `quarterly` or `March 2026`") {
      text, node, subject, file in
      let line = text.oneLine
      switch Timing.read(line) {
      case .timing(let timing):
        let verbatim = Located(value: line, location: file.location(node.span))
        return ByWhen(verbatim: verbatim, timing: timing)
      case .problem(let message, let advice):
        file.report(
          .contentBadByWhen, at: node.span, "\(subject.text) \(message)", advice: advice)
        return nil
      }
    }
  }
}
