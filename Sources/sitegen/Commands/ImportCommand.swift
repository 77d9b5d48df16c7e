import ArgumentParser

/// Takes in what other programs export.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what another program has exported.",
    discussion: """
      Rows about people are counted and forgotten: what is written holds numbers alone. Those that \
      may not be published as they are lie in the folder for raw numbers.
      """,
    subcommands: [ImportAuditCommand.self, ImportPayGapCommand.self])
}
