import Diagnostics
import Pipeline

/// A small publication with one dataset and its raw table, in a folder of its own.
struct ReleasePlace: ~Copyable {
  private let folder: TemporaryFolder

  var path: String { folder.path }

  static let table = "content/2026/data/grades.csv"
  static let raw = "private/2026/data/grades.csv"
  static let index = "content/ledger/ledger.csv"

  init() throws {
    let folder = try TemporaryFolder()
    let fixtures = Files.package + "/Tests/Fixtures/"
    try Files.copy(fixtures + "minimal/content", to: folder.path + "/content")
    try Files.copy(fixtures + "release/content", to: folder.path + "/content")
    try Files.copy(fixtures + "release/raw", to: folder.path + "/private")
    self.folder = folder
  }

  func protect(
    _ files: [String] = [], privateFolder: String? = nil, isMadeUp: Bool = false,
    beginsLedger: Bool = false
  ) -> ProtectOutcome {
    Protecting(
      ProtectRequest(
        content: path + "/content", privateFolder: privateFolder ?? path + "/private",
        files: files.map { path + "/" + $0 }, isMadeUp: isMadeUp,
        beginsLedger: beginsLedger, jobs: 2))()
  }

  /// What `check` says.
  func check() -> RunOutcome {
    Run(
      RunRequest(
        content: path + "/content", templates: Files.package + "/templates", output: nil, jobs: 2))()
  }

  /// The codes of the errors that `check` reports.
  func checkErrors() -> [String] { Self.errors(check().diagnostics) }

  static func errors(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.filter { $0.severity == .error }.map(\.code.id)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Files.read(path + "/" + name), as: UTF8.self)
  }

  func write(_ name: String, _ text: String) throws {
    try Files.write(path + "/" + name, Array(text.utf8))
  }

  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    let changed = text.replacing(old, with: new)
    guard changed != text else { throw Files.Failure(path: name) }
    try write(name, changed)
  }

  func remove(_ name: String) { Files.delete(path + "/" + name) }

  /// Every file of the content folder, with its bytes.
  func content() throws -> [String: [UInt8]] {
    let root = path + "/content"
    return Dictionary(
      uniqueKeysWithValues: try Files.all(below: root).map { ($0, try Files.read(root + "/" + $0)) }
    )
  }
}
