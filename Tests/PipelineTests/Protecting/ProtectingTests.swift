import Diagnostics
import Pipeline
import Testing

/// Raw tables go in, released ones and their ledger come out.
struct ProtectingTests {
  @Test func `releases a raw table, and the publication can be checked`() throws {
    let place = try ReleasePlace()
    #expect(place.checkErrors() == ["dataset-without-table"])
    let outcome = place.protect()
    #expect(ReleasePlace.errors(outcome.diagnostics) == [])
    #expect(outcome.isReleased)
    let table = try #require(outcome.tables.first)
    #expect(outcome.tables.count == 1)
    #expect(table.file == "2026/data/grades.csv" && table.change == .first)
    #expect(table.summaries.first?.withheldFirst == 2)
    let text = try place.text(ReleasePlace.table)
    #expect(text.hasPrefix("grade,sex,value,marker\nall,all,157,\n"))
    #expect(text.contains("\ng2,f,,[c]\n") && text.contains("\ng4,m,,[c]\n"))
    #expect(try place.text("content/ledger/1.csv") == text)
    #expect(
      try place.text("content/ledger/1.yaml") == place.text("content/2026/data/grades.yaml"))
    #expect(place.checkErrors() == [])
    #expect(place.check().counts.datasets == 1)
  }

  @Test func `leaves nothing else behind, and opens the raw tables to nobody`() throws {
    let place = try ReleasePlace()
    let before = try place.content().keys
    let outcome = place.protect()
    let added = Set(try place.content().keys).subtracting(before)
    #expect(
      added == ["2026/data/grades.csv", "ledger/1.csv", "ledger/1.yaml", "ledger/ledger.csv"])
    #expect(outcome.sources.keys.allSatisfy { !$0.hasSuffix(".csv") })
  }

  @Test func `the same again is no new release`() throws {
    let place = try ReleasePlace()
    _ = place.protect()
    let first = try place.content()
    let outcome = place.protect()
    #expect(outcome.isReleased)
    #expect(outcome.tables.map(\.change) == [.unchanged])
    #expect(try place.content() == first)
  }

  @Test func `a correction takes the place of a release, which stays known`() throws {
    let place = try ReleasePlace()
    _ = place.protect()
    let former = try place.text(ReleasePlace.table)
    try place.edit(ReleasePlace.raw, "g1,f,40", "g1,f,41")
    try place.edit(ReleasePlace.raw, "g1,all,70", "g1,all,71")
    try place.edit(ReleasePlace.raw, "all,f,83", "all,f,84")
    try place.edit(ReleasePlace.raw, "all,all,157", "all,all,158")
    let outcome = place.protect()
    #expect(ReleasePlace.errors(outcome.diagnostics) == [])
    #expect(outcome.tables.map(\.change) == [.replaced])
    #expect(try place.text("content/ledger/1.csv") == former)
    #expect(try place.text("content/ledger/2.csv") == place.text(ReleasePlace.table))
    #expect(try place.text(ReleasePlace.index).contains(",1.csv,"))
    #expect(place.checkErrors() == [])
  }

  @Test func `a table that is gone is withdrawn, and stays known`() throws {
    let place = try ReleasePlace()
    _ = place.protect()
    for name in [ReleasePlace.table, "content/2026/data/grades.yaml", ReleasePlace.raw] {
      place.remove(name)
    }
    #expect(place.checkErrors() == ["ledger-table-vanished"])
    let outcome = place.protect()
    #expect(outcome.isReleased)
    #expect(outcome.withdrawn == ["2026/data/grades.csv"])
    #expect(place.checkErrors() == [])
    #expect(place.protect().isReleased == false)
  }

  @Test func `a table that somebody else has protected is taken up`() throws {
    let place = try ReleasePlace()
    _ = place.protect()
    let text = try place.text(ReleasePlace.table)
    let other = try ReleasePlace()
    other.remove("private")
    try other.write(ReleasePlace.table, text)
    #expect(other.checkErrors() == ["ledger-missing"])
    #expect(ReleasePlace.errors(other.protect().diagnostics) == ["ledger-missing"])
    let outcome = other.protect(beginsLedger: true)
    #expect(ReleasePlace.errors(outcome.diagnostics) == [])
    #expect(outcome.takenUp == ["2026/data/grades.csv"] && outcome.tables.isEmpty)
    #expect(try other.text(ReleasePlace.table) == text)
    #expect(other.checkErrors() == [])
  }

  @Test func `a table with a bare small count is not taken up`() throws {
    let place = try ReleasePlace()
    try place.write(ReleasePlace.table, "grade,sex,value,marker\n" + bare())
    place.remove("private")
    let before = try place.content()
    let outcome = place.protect()
    #expect(outcome.hasErrors && !outcome.isReleased)
    #expect(try place.content() == before)
  }

  @Test func `a slip in a plan does not stop a release, one in a classification does`() throws {
    let place = try ReleasePlace()
    try place.write("content/2026/plans/broken.yaml", "title: [\n")
    #expect(place.protect().isReleased)
    let other = try ReleasePlace()
    try other.write("content/classifications/sex.yaml", "title: [\n")
    let outcome = other.protect()
    #expect(outcome.hasErrors && !outcome.isReleased)
    #expect(!Files.exists(other.path + "/" + ReleasePlace.table))
  }

  @Test func `only the tables named are released`() throws {
    let place = try ReleasePlace()
    try place.write(
      "content/2026/data/other.yaml", place.text("content/2026/data/grades.yaml"))
    try place.write("private/2026/data/other.csv", place.text(ReleasePlace.raw))
    let outcome = place.protect([ReleasePlace.raw])
    #expect(outcome.tables.map(\.file) == ["2026/data/grades.csv"])
    #expect(place.checkErrors() == ["dataset-without-table"])
    #expect(place.protect(["private/2026/data/none.csv"]).isReleased == false)
  }

  @Test func `explains every withheld cell by its names`() throws {
    let place = try ReleasePlace()
    let outcome = place.protect()
    let small = outcome.explanations.filter(\.isFirst)
    #expect(Set(small.map(\.cell)) == ["Grade 2, Female", "Grade 4, Male"])
    #expect(outcome.explanations.allSatisfy { $0.file == "2026/data/grades.csv" })
    let digits = outcome.explanations.map(\.reason).joined().filter(\.isNumber)
    #expect(digits.isEmpty)
  }

  @Test func `says when there is nothing to do`() throws {
    let place = try ReleasePlace()
    place.remove(ReleasePlace.raw)
    #expect(ReleasePlace.errors(place.protect().diagnostics) == ["protect-nothing"])
  }

  private func bare() -> String {
    (try? String(
      decoding: Files.read(
        Files.package + "/Tests/Fixtures/release/raw/2026/data/grades.csv"), as: UTF8.self
    )
    .split(separator: "\n").dropFirst().map { $0 + ",\n" }.joined()) ?? ""
  }
}
