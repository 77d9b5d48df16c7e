import Pipeline
import Synchronization

/// One line on a terminal that says how far a run is; nothing in a pipe.
///
/// Called from several threads. The line is drawn at most once a hundredth of the work, so that
/// drawing costs nothing.
final class ProgressDisplay: Sendable {
  private struct Drawn {
    var text = ""
  }

  private let stream: StandardStream
  private let isShown: Bool
  private let drawn = Mutex(Drawn())

  init(stream: StandardStream = .error, isShown: Bool) {
    self.stream = stream
    self.isShown = isShown
  }

  /// Draws `done` of `total`; a total of 0 draws the stage alone.
  func show(_ stage: Stage, done: Int, total: Int) {
    guard isShown else { return }
    let step = max(1, total / 100)
    guard done == total || done % step == 0 else { return }
    let amount = total > 0 ? " \(done) of \(total)" : ""
    drawn.withLock { drawn in
      let text = "\(stage.rawValue)\(amount)"
      guard text != drawn.text else { return }
      drawn.text = text
      stream.write("\r\u{1B}[K\(text)")
    }
  }

  /// Clears the line.
  func end() {
    guard isShown else { return }
    drawn.withLock { drawn in
      if !drawn.text.isEmpty { stream.write("\r\u{1B}[K") }
      drawn.text = ""
    }
  }
}
