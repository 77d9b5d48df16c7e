import ArgumentParser

@main
struct Sitegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Turns a folder of plain files into a public body's annual equality profile.")
}
