import ArgumentParser

@main
struct Sitegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Turns a folder of plain files into a public body's annual equality profile.",
    discussion: """
      Without a command it builds: content/ with templates/ into site/.

      Other folders, and more options: sitegen help build.

      Exit status: 0 when all is well, 1 when there are problems in the content, 64 when the \
      command itself is wrong.

      Completions for your shell: sitegen --generate-completion-script bash (or zsh, fish).
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ImportCommand.self, ProtectCommand.self,
      VerifyCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)

  static func main() {
    FatalSignals.ignore()
    main(nil)
  }
}
