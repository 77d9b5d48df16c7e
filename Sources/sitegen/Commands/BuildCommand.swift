import ArgumentParser

/// Makes the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Make the site (what happens without a command).",
    discussion: """
      Reads and checks everything, makes every page, and only then puts the new site in the place \
      of the old one, in one step. After any error the old site stays as it was.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
  var output = "site"

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs the name of a folder.") }
  }

  func run() throws {
    try common.run(output: output)
  }
}
