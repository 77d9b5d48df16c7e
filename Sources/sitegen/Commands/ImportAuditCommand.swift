import ArgumentParser
import Diagnostics
import Pipeline

/// Counts the answers to an audit.
struct ImportAuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Count the answers to an audit.",
    discussion: """
      Reads a form tool's export, a row for each response and a column for each question, and \
      writes how many answered red, amber and green. The responses themselves are never written.

      Release the numbers with `sitegen protect` afterwards.
      """)

  @Argument(help: ArgumentHelp("The export, a CSV file.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The edition's folder, such as 2026.", valueName: "id"))
  var edition: String

  @Option(help: ArgumentHelp("The audit: its file without .yaml.", valueName: "id"))
  var audit: String

  @Option(help: ArgumentHelp("The wave, as the audit's file names it.", valueName: "id"))
  var wave: String

  @Option(help: ArgumentHelp("The folder with the publication's files.", valueName: "folder"))
  var content = "content"

  @Option(
    name: .customLong("private"),
    help: ArgumentHelp(
      "The folder for raw numbers; default: private, beside the content folder.",
      valueName: "folder"))
  var privateFolder: String?

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    for (name, value) in [("--content", content), ("--private", privateFolder ?? "private")]
    where value.isEmpty {
      throw ValidationError("\(name) needs the name of a folder.")
    }
  }

  func run() throws {
    let request = AuditImportRequest(
      export: file, content: content.withoutTrailingSlashes,
      privateFolder: (privateFolder ?? content.privateFolderBeside).withoutTrailingSlashes,
      edition: edition, audit: audit, wave: wave)
    let outcome = AuditImportRun(request)()
    let stream = format == .text ? StandardStream.error : .output
    // Without sources: a report must not print the lines of an export.
    let report = Report(outcome.diagnostics)
    stream.write(report.formatted(as: format, inColour: stream.hasColours))
    if !quiet {
      let words = outcome.written.map {
        "Counted the answers of the wave `\(wave)` into `\($0)`. Next: sitegen protect"
      }
      (format == .text ? StandardStream.output : .error).write(
        (words ?? "Nothing was written.") + "\n")
    }
    if outcome.written == nil { throw ExitCode(1) }
  }
}
