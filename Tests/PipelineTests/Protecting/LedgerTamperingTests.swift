import Diagnostics
import Ledger
import Output
import Pipeline
import Testing

/// Whatever happens to the record of releases, `check` says it and `protect` does not build on it.
struct LedgerTamperingTests {
  private func released() throws -> ReleasePlace {
    let place = try ReleasePlace()
    #expect(place.protect().isReleased)
    return place
  }

  @Test(arguments: [
    ("content/ledger/ledger.csv", "ledger-missing"),
    ("content/ledger/1.csv", "ledger-copy-missing"),
    ("content/ledger/1.yaml", "ledger-copy-missing"),
  ])
  func `a file of the ledger is gone`(name: String, code: String) throws {
    let place = try released()
    place.remove(name)
    #expect(place.checkErrors() == [code])
    let before = try place.content()
    let outcome = place.protect()
    #expect(ReleasePlace.errors(outcome.diagnostics) == [code])
    #expect(try place.content() == before)
  }

  @Test func `a released table was edited: the raw table puts it right`() throws {
    let place = try released()
    let text = try place.text(ReleasePlace.table)
    try place.edit(ReleasePlace.table, "all,all,157", "all,all,158")
    // It is said that it was edited, and nothing of what an attack on the edit would show.
    #expect(place.checkErrors() == ["ledger-table-changed"])
    #expect(place.protect().isReleased)
    #expect(try place.text(ReleasePlace.table) == text)
  }

  @Test func `a released table was edited: without naming its raw table nothing is built on it`()
    throws
  {
    let place = try released()
    try place.write("content/2026/data/other.yaml", place.text("content/2026/data/grades.yaml"))
    try place.write("private/2026/data/other.csv", place.text(ReleasePlace.raw))
    try place.edit(ReleasePlace.table, "all,all,157", "all,all,158")
    let outcome = place.protect(["private/2026/data/other.csv"])
    #expect(ReleasePlace.errors(outcome.diagnostics) == ["ledger-table-changed"])
    #expect(!Files.exists(place.path + "/content/2026/data/other.csv"))
  }

  @Test func `a copy was edited`() throws {
    let place = try released()
    try place.edit("content/ledger/1.csv", "all,all,157", "all,all,158")
    #expect(place.checkErrors() == ["ledger-copy-changed"])
    #expect(ReleasePlace.errors(place.protect().diagnostics) == ["ledger-copy-changed"])
  }

  @Test func `a line was taken out at the end`() throws {
    let place = try released()
    let header = try place.text(ReleasePlace.index).split(separator: "\n")[0] + "\n"
    try place.write(ReleasePlace.index, String(header))
    #expect(place.checkErrors().contains("ledger-copy-unknown"))
    #expect(place.protect().isReleased == false)
  }

  @Test func `what an earlier release names is gone`() throws {
    let place = try released()
    for name in [
      ReleasePlace.table, "content/2026/data/grades.yaml", ReleasePlace.raw,
      "content/classifications/grade.yaml",
    ] { place.remove(name) }
    #expect(place.checkErrors() == ["release-not-understood"])
  }

  @Test func `the program was stopped once all was prepared`() throws {
    let place = try ReleasePlace()
    let other = try released()
    let names = ["ledger/1.csv", "ledger/1.yaml", "2026/data/grades.csv"]
    let replacement = FileReplacement(
      root: place.path + "/content", index: "ledger/ledger.csv", pending: "ledger/pending.csv")
    let files = try names.map { ($0, try Files.read(other.path + "/content/" + $0)) }
    #expect(
      replacement.prepare(
        files, index: try Files.read(other.path + "/" + ReleasePlace.index), former: nil
      ).isEmpty)
    #expect(place.checkErrors().contains("ledger-unfinished"))
    let outcome = place.protect()
    #expect(outcome.isReleased)
    #expect(outcome.tables.map(\.change) == [.unchanged])
    #expect(place.checkErrors() == [])
    #expect(try place.content() == other.content())
  }

  @Test func `a ledger that is gone is not begun anew, with Git or without`() throws {
    let place = try released()
    place.remove("content/ledger")
    #expect(ReleasePlace.errors(place.protect().diagnostics) == ["ledger-missing"])
    #expect(place.checkErrors() == ["ledger-missing"])
  }

  @Test func `the ledger that Git knows is gone with its folder`() throws {
    let place = try released()
    try GitPlace.track(["content/ledger/ledger.csv"], in: place.path)
    try place.write(".gitignore", "/private/\n")
    place.remove("content/ledger")
    #expect(ReleasePlace.errors(place.protect().diagnostics) == ["ledger-missing"])
  }
}
