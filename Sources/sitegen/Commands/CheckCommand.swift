import ArgumentParser

/// Says what a build would say.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong, and write nothing.",
    discussion: "Does everything that a build does, the making of pages included, but writing.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run(output: nil)
  }
}
