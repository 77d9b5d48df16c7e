import ArgumentParser
import Diagnostics
import Pipeline

/// Releases raw tables.
struct ProtectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect",
    abstract: "Release raw tables into the content folder, small counts withheld.",
    discussion: """
      Reads tables of true counts from the folder `private` beside the content folder, withholds \
      what readers must not see or work out, attacks the result together with everything that was \
      ever released, and only then writes the tables into the content folder and the release into \
      its ledger: all of it or nothing.

      Tables in the content folder that are not on record yet, such as those in which somebody \
      else withheld the small counts, are attacked and taken up as they stand.

      No message and no summary quotes a count.
      """)

  @Argument(
    help: ArgumentHelp(
      "The raw tables to release, such as private/2026/data/grades.csv; all of them unless given.",
      valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The folder with the publication's files.", valueName: "folder"))
  var content = "content"

  @Option(
    name: .customLong("private"),
    help: ArgumentHelp(
      "The folder with the raw tables; default: `private` beside the content folder.",
      valueName: "folder"))
  var privateFolder: String?

  @Flag(
    help: """
      Say on the terminal which cells are withheld, and why. For analysts only: with these reasons \
      readers could work out what the markers hide.
      """)
  var explain = false

  @Flag(
    help: """
      The counts are made up, as those of a sample are: Git may track them. Never for true counts.
      """)
  var madeUp = false

  @Flag(
    help: """
      Begin a ledger though the content folder holds tables. Only when readers have never seen any \
      of them, or when they come from elsewhere and are taken up for the first time.
      """)
  var newLedger = false

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("How many threads work at once; default: one per core.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print problems only, neither progress nor a summary.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...RunRequest.mostJobs).contains(jobs) {
      throw ValidationError(
        "--jobs takes a number from 1 to \(RunRequest.mostJobs), and was given \(jobs).")
    }
    for (name, folder) in [("--content", content), ("--private", privateFolder ?? "private")]
    where folder.isEmpty {
      throw ValidationError("\(name) needs the name of a folder.")
    }
    if explain, !StandardStream.output.isTerminal {
      throw ValidationError(
        "--explain prints to a terminal and nowhere else: what it says must not be kept or passed"
          + " on.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let display = ProgressDisplay(isShown: StandardStream.error.isTerminal && !quiet)
    let folder = content.withoutTrailingSlashes
    let request = ProtectRequest(
      content: folder,
      privateFolder: privateFolder?.withoutTrailingSlashes
        ?? ProtectRequest.defaultPrivateFolder(beside: folder),
      files: files, isMadeUp: madeUp, beginsLedger: newLedger,
      jobs: jobs ?? CommonOptions.cores)
    let outcome = Protecting(request) { display.show($0, done: $1, total: $2) }()
    display.end()

    let stream = format == .text ? StandardStream.error : .output
    let report = Report(outcome.diagnostics, sources: outcome.sources)
    stream.write(report.formatted(as: format, inColour: stream.hasColours))
    let summary = ProtectSummary(outcome, elapsed: ContinuousClock.now - start)
    if explain { StandardStream.output.write(summary.explanations) }
    if !quiet { (format == .text ? StandardStream.output : .error).write(summary.text) }
    if outcome.hasErrors { throw ExitCode(1) }
  }
}
