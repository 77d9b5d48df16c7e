import Diagnostics
import Pipeline
import Testing

/// Released tables that change: by hand, which is undone, and by a correction, of which readers are
/// told.
struct CorrectionTests {
  private func released() throws -> ReleasePlace {
    let place = try ReleasePlace()
    #expect(place.protect().isReleased)
    return place
  }

  private func correct(_ place: borrowing ReleasePlace) throws {
    for (old, new) in [
      ("g1,f,40", "g1,f,41"), ("g1,all,70", "g1,all,71"), ("all,f,83", "all,f,84"),
      ("all,all,157", "all,all,158"),
    ] { try place.edit(ReleasePlace.raw, old, new) }
  }

  private func warnings(_ outcome: ProtectOutcome, _ place: borrowing ReleasePlace) -> [String] {
    outcome.diagnostics.map {
      $0.location.path.replacing(place.path + "/", with: "") + ": \($0.message)"
    }
  }

  @Test func `a table that was edited by hand is put back, and that is said`() throws {
    let place = try released()
    let text = try place.text(ReleasePlace.table)
    let ledger = try place.text(ReleasePlace.index)
    try place.edit(ReleasePlace.table, "all,all,157", "all,all,158")
    let outcome = place.protect()
    #expect(outcome.isReleased && !outcome.hasErrors)
    #expect(outcome.tables.map(\.change) == [.restored])
    #expect(
      warnings(outcome, place) == [
        "content/2026/data/grades.csv: This table was changed after its release; it has been put back as it was released"
      ])
    #expect(try place.text(ReleasePlace.table) == text)
    // Nobody has seen the edited table, and what stands is no new release.
    #expect(try place.text(ReleasePlace.index) == ledger)
    #expect(place.checkErrors() == [])
    #expect(place.protect().diagnostics.isEmpty)
  }

  @Test func `a table that was deleted is put back, and that is said`() throws {
    let place = try released()
    let before = try place.content()
    place.remove(ReleasePlace.table)
    let outcome = place.protect()
    #expect(
      warnings(outcome, place) == [
        "content/2026/data/grades.csv: This released table was gone and has been put back, since its raw table is still there"
      ])
    #expect(try place.content() == before)
  }

  @Test func `a table whose line ends were changed is put back, and that is said`() throws {
    let place = try released()
    let text = try place.text(ReleasePlace.table)
    try place.write(ReleasePlace.table, text.replacing("\n", with: "\r\n"))
    #expect(
      warnings(place.protect(), place) == [
        "content/2026/data/grades.csv: The line ends of this table were not those with which it was released; they have been put back"
      ])
    #expect(try place.text(ReleasePlace.table) == text)
  }

  @Test func `a correction that overwrites a table edited by hand says both`() throws {
    let place = try released()
    try place.edit(ReleasePlace.table, "g3,f,22", "g3,f,23")
    try correct(place)
    #expect(
      warnings(place.protect(), place) == [
        "content/2026/data/grades.csv: This table was changed after its release; it has been made anew from its raw table",
        "content/2026/data/grades.yaml: The table shows other figures than an earlier release of it, and nothing tells readers",
      ])
  }

  @Test func `a correction without a word to readers is a warning, also of check`() throws {
    let place = try released()
    try correct(place)
    let message =
      "content/2026/data/grades.yaml: The table shows other figures than an earlier release of it, and nothing tells readers"
    let outcome = place.protect()
    #expect(outcome.isReleased)
    #expect(warnings(outcome, place) == [message])
    #expect(place.check().diagnostics.map(\.code.id).contains("release-unmarked"))
    #expect(place.checkErrors() == [])
    #expect(
      outcome.diagnostics.first?.advice == """
        Add `status: revised` to this file, or write what was wrong into `corrections` of \
        `2026/edition.yaml`. As long as nobody has seen the edition, its `status: draft` says so.
        """)
  }

  @Test(arguments: [
    ("content/2026/data/grades.yaml", "unit: employees", "unit: employees\nstatus: revised"),
    ("content/2026/edition.yaml", "status: published", "status: draft"),
    (
      "content/2026/edition.yaml", "status: published",
      "status: published\ncorrections:\n  - {date: 2026-12-01, text: Grade 1 was wrong.}"
    ),
    (
      "content/2026/edition.yaml", "status: published",
      "status: published\ncorrections:\n  - {date: 2026-12-01, text: Wrong., page: data/grades.yaml}"
    ),
  ])
  func `a correction that is told needs no warning`(
    file: String, old: String, new: String
  ) throws {
    let place = try released()
    try correct(place)
    try place.edit(file, old, new)
    let outcome = place.protect()
    #expect(outcome.isReleased)
    #expect(outcome.diagnostics.map(\.code.id) == [])
    #expect(!place.check().diagnostics.map(\.code.id).contains("release-unmarked"))
  }

  @Test func `a word about another page is none about the table`() throws {
    let place = try released()
    try correct(place)
    try place.edit(
      "content/2026/edition.yaml", "status: published",
      "status: published\ncorrections:\n  - {date: 2026-12-01, text: Wrong., page: plans/equality.yaml}"
    )
    #expect(place.protect().diagnostics.map(\.code.id) == ["release-unmarked"])
  }

  @Test func `cells are explained in the same words after a release`() throws {
    let place = try ReleasePlace()
    let first = place.protect().explanations
    #expect(first.count == 4)
    #expect(place.protect().explanations == first)
    try correct(place)
    #expect(place.protect().explanations == first)
  }

  @Test func `a cell that was small once, and is so no longer, is explained by that`() throws {
    let place = try released()
    // People are moved between withheld cells, so that none is small and no total changes.
    for (old, new) in [
      ("g2,f,3", "g2,f,10"), ("g2,m,25", "g2,m,18"), ("g4,m,2", "g4,m,9"), ("g4,f,18", "g4,f,11"),
    ] { try place.edit(ReleasePlace.raw, old, new) }
    let outcome = place.protect()
    #expect(outcome.isReleased)
    #expect(outcome.explanations.count == 4)
    #expect(outcome.explanations.allSatisfy { !$0.isFirst })
    #expect(
      outcome.explanations.map(\.reason).contains("nothing but that an earlier release withheld it")
    )
  }
}
