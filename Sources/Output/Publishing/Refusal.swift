import Diagnostics

/// Why a publication can't begin or can't be put in place.
struct Refusal: Error, Hashable {
  let diagnostic: Diagnostic

  init(_ code: DiagnosticCode, _ path: String, _ message: String, advice: String) {
    diagnostic = Diagnostic(code, at: Location(path: path), message, advice: advice)
  }

  /// A call of the operating system that failed.
  ///
  /// - Parameter task: what was tried, to follow "Could not".
  init(_ error: SystemError, _ path: String, _ task: String) {
    self.init(
      .outputFailed, path, "Could not \(task): \(error.reason)", advice: error.advice)
  }

  init(busy path: String) {
    self.init(
      .outputBusy, path, "Another build is writing to `\(path)`",
      advice: "Wait until it has ended, or choose another `--output`.")
  }
}
