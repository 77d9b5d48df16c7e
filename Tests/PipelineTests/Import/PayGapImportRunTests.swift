import Diagnostics
import FileSystem
import Model
import Pipeline
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// From a payroll on disk to figures in the content, and nothing else.
struct PayGapImportRunTests {
  private static let payroll =
    "Name,Sex,Hourly pay,Bonus,Full pay relevant\nCanary,M,20,,yes\nCanary,F,15,,yes\n"

  private func place(_ payroll: String = payroll) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Files.copy(Files.package + "/Tests/Fixtures/minimal/content", to: folder.path + "/content")
    try Files.write(folder.path + "/pay.csv", Array(payroll.utf8))
    return folder
  }

  private func run(
    _ path: String, file: String = "pay.csv", edition: String = "2026",
    characteristic: PayGapCharacteristic? = .sex
  ) -> ImportOutcome {
    PayGapImportRun(
      PayGapImportRequest(
        file: path + "/" + file, content: path + "/content", edition: edition, payGap: "sex",
        characteristic: characteristic, asAt: CalendarDate(year: 2025, month: 3, day: 31),
        options: .init()))()
  }

  @Test func `writes figures that others may read, and no row`() throws {
    let folder = try place()
    let outcome = run(folder.path)
    let path = folder.path + "/content/2026/pay-gaps/sex.yaml"
    #expect(outcome.written == path)
    #expect(outcome.diagnostics.map(\.code.id) == ["import-ignored"])
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    #expect(text.contains("    median-hourly: 25.0%\n"))
    #expect(!text.contains("Canary") && !text.contains("20") || text.contains("2025-03-31"))
    #expect(!text.contains("Canary"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o400 == 0o400)
    #expect(Files.names(in: folder.path + "/content/2026/pay-gaps") == ["sex.yaml"])
  }

  @Test func `writes the figures of a file anew and leaves the rest`() throws {
    let folder = try place()
    _ = run(folder.path)
    let path = folder.path + "/content/2026/pay-gaps/sex.yaml"
    let before = String(decoding: try Files.read(path), as: UTF8.self)
    try Files.write(path, Array((before + "narrative: It is so.\n").utf8))
    try Files.write(
      folder.path + "/pay.csv",
      Array("Sex,Hourly pay,Bonus,Full pay relevant\nM,20,,yes\nF,18,,yes\n".utf8))
    #expect(run(folder.path, characteristic: nil).written == path)
    let after = String(decoding: try Files.read(path), as: UTF8.self)
    #expect(after == before.replacing("25.0%", with: "10.0%") + "narrative: It is so.\n")
  }

  @Test func `refuses a payroll within the content folder, however it is named`() throws {
    let folder = try place()
    try Files.write(folder.path + "/content/2026/pay.csv", Array(Self.payroll.utf8))
    #expect(symlink(folder.path + "/content/2026/pay.csv", folder.path + "/link.csv") == 0)
    for file in ["content/2026/pay.csv", "content/../content/2026/pay.csv", "link.csv"] {
      let outcome = run(folder.path, file: file)
      #expect(outcome.written == nil)
      #expect(outcome.diagnostics.map(\.code.id) == ["import-file"])
    }
    #expect(Files.names(in: folder.path + "/content/2026").contains("pay-gaps") == false)
  }

  @Test func `leaves everything as it was after an error`() throws {
    let folder = try place("Sex,Hourly pay,Bonus,Full pay relevant\nM,CANARY,,yes\n")
    let outcome = run(folder.path)
    #expect(outcome.written == nil)
    #expect(outcome.diagnostics.map(\.code.id) == ["import-pay"])
    #expect(!Files.names(in: folder.path + "/content/2026").contains("pay-gaps"))
  }

  @Test func `says what is not there`() throws {
    let folder = try place()
    #expect(run(folder.path, edition: "2062").diagnostics.map(\.code.id) == ["import-unknown"])
    #expect(run(folder.path, characteristic: nil).diagnostics.map(\.code.id) == ["import-unknown"])
    #expect(run(folder.path, file: "none.csv").diagnostics.map(\.code.id) == ["import-file"])
  }

  @Test func `a pay gap is about what it is about`() throws {
    let folder = try place()
    _ = run(folder.path)
    #expect(
      run(folder.path, characteristic: .disability).diagnostics.map(\.code.id) == ["import-unknown"]
    )
  }
}
