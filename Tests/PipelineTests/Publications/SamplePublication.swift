import Diagnostics
import Pipeline
import Testing

/// A folder that differs from the small whole publication in `Fixtures/minimal` by a few files.
///
/// Its files are laid over a copy of that one. An empty file `<name>.removed` takes `<name>` away,
/// file or folder. Files in `templates/` are laid over the shipped templates. What the program
/// reports is in `expected.txt`.
struct SamplePublication: Sendable, CustomTestStringConvertible {
  let name: String
  let folder: String

  static let broken = all(in: "broken")
  static let good = all(in: "good")

  private static let fixtures = Files.package + "/Tests/Fixtures/"
  private static let suffix = ".removed"

  private static func all(in folder: String) -> [SamplePublication] {
    Files.names(in: fixtures + folder).map {
      SamplePublication(name: $0, folder: fixtures + folder + "/" + $0)
    }
  }

  var testDescription: String { name }

  var expectedPath: String { folder + "/expected.txt" }

  func expected() throws -> String {
    String(decoding: try Files.read(expectedPath), as: UTF8.self)
  }

  /// Checks and builds the publication in a folder of its own.
  func run() throws -> SampleRun {
    let place = try TemporaryFolder()
    try lay(in: place.path)
    let templates =
      Files.exists(place.path + "/templates")
      ? place.path + "/templates" : Files.package + "/templates"
    func outcome(output: String?) -> RunOutcome {
      Run(
        RunRequest(
          content: place.path + "/content", templates: templates, output: output, jobs: 2))()
    }
    let prefixes = [place.path + "/", Files.package + "/"]
    let check = outcome(output: nil)
    let build = outcome(output: place.path + "/site")
    return SampleRun(
      check: RelativeReport(check, without: prefixes).text,
      build: RelativeReport(build, without: prefixes).text, hasErrors: build.hasErrors,
      hasDiagnostics: !build.diagnostics.isEmpty, isPublished: build.isPublished,
      hasOutput: Files.exists(place.path + "/site/index.html"))
  }

  private func lay(in place: String) throws {
    try Files.copy(Self.fixtures + "minimal/content", to: place + "/content")
    let files = Files.all(below: folder)
    if files.contains(where: { $0.hasPrefix("templates/") }) {
      try Files.copy(Files.package + "/templates", to: place + "/templates")
    }
    for path in files where path.hasSuffix(Self.suffix) {
      Files.delete(place + "/" + path.dropLast(Self.suffix.count))
    }
    for path in files where !path.hasSuffix(Self.suffix) && path != "expected.txt" {
      try Files.write(place + "/" + path, Files.read(folder + "/" + path))
    }
  }
}
