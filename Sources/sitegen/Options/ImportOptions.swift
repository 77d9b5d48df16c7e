import ArgumentParser
import Diagnostics
import Pipeline

/// What every import is told, and how it ends.
struct ImportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The edition's folder, such as 2026.", valueName: "id"))
  var edition: String

  @Option(help: ArgumentHelp("The folder with the publication's files.", valueName: "folder"))
  var content = "content"

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    guard !content.isEmpty else { throw ValidationError("--content needs the name of a folder.") }
  }

  /// Prints what was found, and what was written in the words given.
  func finish(_ outcome: ImportOutcome, _ words: (_ file: String) -> String) throws {
    let stream = format == .text ? StandardStream.error : .output
    // Without sources: a report must not print the lines of what was imported.
    let report = Report(outcome.diagnostics)
    stream.write(report.formatted(as: format, inColour: stream.hasColours))
    if !quiet {
      (format == .text ? StandardStream.output : .error).write(
        (outcome.written.map(words) ?? "Nothing was written.") + "\n")
    }
    if outcome.written == nil { throw ExitCode(1) }
  }
}
