import ArgumentParser
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

  @OptionGroup var options: ImportOptions

  @Option(help: ArgumentHelp("The audit: its file without .yaml.", valueName: "id"))
  var audit: String

  @Option(help: ArgumentHelp("The wave, as the audit's file names it.", valueName: "id"))
  var wave: String

  @Option(
    name: .customLong("private"),
    help: ArgumentHelp(
      "The folder for raw numbers; default: private, beside the content folder.",
      valueName: "folder"))
  var privateFolder: String?

  func validate() throws {
    guard privateFolder != "" else {
      throw ValidationError("--private needs the name of a folder.")
    }
  }

  func run() throws {
    let content = options.content
    let request = AuditImportRequest(
      export: file, content: content.withoutTrailingSlashes,
      privateFolder: (privateFolder ?? content.privateFolderBeside).withoutTrailingSlashes,
      edition: options.edition, audit: audit, wave: wave)
    try options.finish(AuditImportRun(request)()) {
      "Counted the answers of the wave `\(wave)` into `\($0)`. Next: sitegen protect"
    }
  }
}
