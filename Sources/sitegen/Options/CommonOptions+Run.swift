import ArgumentParser
import Diagnostics
import Pipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommonOptions {
  /// Runs, reports, and ends with the exit status that the outcome asks for.
  ///
  /// Problems in words go to standard error and the summary to standard output; a report for
  /// programs has standard output to itself.
  func run(output: String?) throws {
    let start = ContinuousClock.now
    let display = ProgressDisplay(isShown: StandardStream.error.isTerminal && !quiet)
    let request = RunRequest(
      content: content.withoutTrailingSlashes, templates: templates.withoutTrailingSlashes,
      output: output, jobs: jobs ?? Self.cores)
    let outcome = Run(request) { display.show($0, done: $1, total: $2) }()
    display.end()

    let stream = format == .text ? StandardStream.error : .output
    let shown = outcome.diagnostics.filter { format != .text || notes || $0.severity != .note }
    let report = Report(shown, sources: outcome.sources)
    stream.write(report.formatted(as: format, inColour: stream.hasColours))
    if !quiet {
      let summary = RunSummary(
        outcome, output: output, elapsed: ContinuousClock.now - start,
        hidesNotes: shown.count < outcome.diagnostics.count)
      (format == .text ? StandardStream.output : .error).write(summary.text)
    }
    if outcome.hasErrors { throw ExitCode(1) }
  }

  static var cores: Int {
    max(1, min(RunRequest.mostJobs, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }
}
