import ArgumentParser
import Diagnostics
import Pipeline

/// What every command that reads a publication takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the publication's files.", valueName: "folder"))
  var content = "content"

  @Option(help: ArgumentHelp("The folder with the templates.", valueName: "folder"))
  var templates = "templates"

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("How many files to work on at once; default: one per core.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Print notes as well as errors and warnings; the other formats always hold them.")
  var notes = false

  @Flag(name: .shortAndLong, help: "Print problems only, neither progress nor a summary.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...RunRequest.mostJobs).contains(jobs) {
      throw ValidationError(
        "--jobs takes a number from 1 to \(RunRequest.mostJobs), and was given \(jobs).")
    }
    for (name, folder) in [("--content", content), ("--templates", templates)]
    where folder.isEmpty {
      throw ValidationError("\(name) needs the name of a folder.")
    }
  }
}
