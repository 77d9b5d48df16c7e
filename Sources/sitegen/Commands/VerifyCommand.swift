import ArgumentParser
import Diagnostics
import Output

/// Holds a published site against its own manifest.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Hold a published site against its manifest.",
    discussion: "Names every file that is missing, changed, or not of the site.")

  @Argument(help: ArgumentHelp("The folder of the site.", valueName: "folder"))
  var site = "site"

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func run() throws {
    let verification = Verification(of: site)
    let stream = format == .text ? StandardStream.error : .output
    let report = Report(verification.diagnostics)
    stream.write(report.formatted(as: format, inColour: stream.hasColours))
    if !quiet {
      (format == .text ? StandardStream.output : .error).write(
        "\(RunSummary.amount(verification.files, "file")) of `\(site)` read, "
          + "\(RunSummary.amount(report.count(.error), "error"))\n")
    }
    if report.count(.error) > 0 { throw ExitCode(1) }
  }
}
