import Diagnostics
import FileSystem
import Pipeline
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// From an export on disk to tallies on disk, and nothing else.
struct AuditImportRunTests {
  private static let audit = """
    title: Anti-racism audit
    summary: A questionnaire that shows where an organisation stands.
    purpose: It shows what to work on next.
    single-session: true
    one-answer-per-question: true
    may-skip-questions: true
    anonymised: true
    records-individual-answers: false
    request-from: equalities
    questionnaire:
      sections:
        - id: work
          title: Work
          questions:
            - {id: fair, text: "Is it fair?"}
    waves:
      - {id: spring, label: Spring, as-at: 2026-03-01}

    """

  private static let export = "Name,Is it fair?\n" + String(repeating: "Canary,red\n", count: 12)

  private func place(_ export: String = export) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Files.copy(Files.package + "/Tests/Fixtures/minimal/content", to: folder.path + "/content")
    try Files.write(
      folder.path + "/content/2026/audits/anti-racism.yaml", Array(Self.audit.utf8))
    try Files.write(folder.path + "/export.csv", Array(export.utf8))
    return folder
  }

  private func run(
    _ path: String, wave: String = "spring", privateFolder: String = "private"
  ) -> ImportOutcome {
    AuditImportRun(
      AuditImportRequest(
        export: path + "/export.csv", content: path + "/content",
        privateFolder: path + "/" + privateFolder, edition: "2026", audit: "anti-racism",
        wave: wave))()
  }

  @Test func `writes tallies for their owner alone, and no row`() throws {
    let folder = try place()
    let outcome = run(folder.path)
    let path = folder.path + "/private/2026/audits/anti-racism.csv"
    #expect(outcome.written == path)
    #expect(outcome.diagnostics.map(\.code.id) == ["import-ignored"])
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    #expect(text.contains("spring,fair,red,12\n") && !text.contains("Canary"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(folder.path + "/private", &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(Files.names(in: folder.path + "/private/2026/audits") == ["anti-racism.csv"])
  }

  @Test func `leaves everything as it was after an error`() throws {
    let folder = try place()
    let path = folder.path + "/private/2026/audits/anti-racism.csv"
    _ = run(folder.path)
    let before = try Files.read(path)
    try Files.write(folder.path + "/export.csv", Array((Self.export + "Canary,blue\n").utf8))
    let outcome = run(folder.path)
    #expect(outcome.written == nil)
    #expect(outcome.diagnostics.map(\.code.id) == ["import-ignored", "import-answer"])
    #expect(!"\(outcome.diagnostics)".contains("blue"))
    #expect(try Files.read(path) == before)
  }

  @Test func `writes nothing for too few people`() throws {
    let folder = try place("Is it fair?\n" + String(repeating: "red\n", count: 9))
    #expect(run(folder.path).diagnostics.map(\.code.id) == ["import-too-few"])
    #expect(!Files.exists(folder.path + "/private"))
  }

  @Test(arguments: ["content", "content/2026/raw", "content/../content/new"])
  func `never writes into the content folder`(privateFolder: String) throws {
    let folder = try place()
    let outcome = run(folder.path, privateFolder: privateFolder)
    #expect(outcome.diagnostics.map(\.code.id) == ["import-file"])
    #expect(!Files.exists(folder.path + "/content/2026/audits/anti-racism.csv"))
  }

  @Test func `names waves that are there`() throws {
    let folder = try place()
    let outcome = run(folder.path, wave: "sping")
    #expect(outcome.diagnostics.map(\.code.id) == ["import-unknown"])
    #expect(outcome.diagnostics.first?.advice == "Did you mean `spring`?")
  }

  @Test func `says that there is no export`() throws {
    let folder = try place()
    try #require(unlink(folder.path + "/export.csv") == 0)
    #expect(run(folder.path).diagnostics.map(\.code.id) == ["import-file"])
  }

  @Test func `goes over what a run that was killed has left`() throws {
    let folder = try place()
    try Files.write(
      folder.path + "/private/2026/audits/.anti-racism.csv.unfinished", Array("half".utf8))
    #expect(run(folder.path).written != nil)
    #expect(Files.names(in: folder.path + "/private/2026/audits") == ["anti-racism.csv"])
  }
}
