import Diagnostics
import Pipeline
import Testing

/// Raw tables stay where nobody publishes them, and records of persons are not read at all.
struct PrivateFolderTests {
  private static let path = "private/2026/data/grades.csv"

  @Test func `a folder in the content folder, around it, or in a site is refused`() throws {
    let place = try ReleasePlace()
    try Files.copy(place.path + "/private", to: place.path + "/content/2026/private")
    try Files.copy(place.path + "/private", to: place.path + "/site/private")
    try place.write("site/.sitegen", "")
    for folder in ["/content/2026/private", "", "/content", "/site/private"] {
      let outcome = place.protect(privateFolder: place.path + folder)
      #expect(ReleasePlace.errors(outcome.diagnostics) == ["private-misplaced"], "\(folder)")
      #expect(!outcome.isReleased)
    }
  }

  @Test func `a raw table that Git tracks is refused`() throws {
    let place = try ReleasePlace()
    try place.write(".gitignore", "private/\n")
    try GitPlace.track(["content/site.yaml", Self.path], in: place.path)
    let outcome = place.protect()
    #expect(ReleasePlace.errors(outcome.diagnostics) == ["private-tracked"])
    #expect(outcome.diagnostics.first?.location.path == place.path + "/" + Self.path)
  }

  @Test func `made-up counts may be tracked, and still not lie in the content folder`() throws {
    let place = try ReleasePlace()
    try GitPlace.track([Self.path], in: place.path)
    #expect(place.protect(isMadeUp: true).isReleased)
    try Files.copy(place.path + "/private", to: place.path + "/content/raw")
    let folder = place.path + "/content/raw"
    #expect(
      ReleasePlace.errors(place.protect(privateFolder: folder, isMadeUp: true).diagnostics)
        == ["private-misplaced"])
  }

  @Test func `a raw table that Git would take in is refused`() throws {
    let place = try ReleasePlace()
    try GitPlace.track(["content/site.yaml"], in: place.path)
    #expect(ReleasePlace.errors(place.protect().diagnostics) == ["private-not-ignored"])
    try place.write(".gitignore", "/private/\n")
    #expect(place.protect().isReleased)
  }

  @Test func `notes beside the raw tables may be tracked`() throws {
    let place = try ReleasePlace()
    try GitPlace.track(["private/.gitkeep", "private/README.md"], in: place.path)
    try place.write(".gitignore", "/private/**/*.csv\n")
    #expect(place.protect().isReleased)
  }

  @Test func `an index that can't be read stops the release`() throws {
    let place = try ReleasePlace()
    try place.write(".git/index", "DIRC and something else")
    try place.write(".gitignore", "/private/\n")
    #expect(ReleasePlace.errors(place.protect().diagnostics) == ["private-unknown-index"])
  }

  @Test func `records of persons stop the release before anything is said of them`() throws {
    let place = try ReleasePlace()
    try place.write(
      ReleasePlace.raw, "Employee name,E-mail,grade\nJo Bloggs,jo.bloggs@example.org,g1\n")
    let outcome = place.protect()
    #expect(
      ReleasePlace.errors(outcome.diagnostics)
        == ["personal-data-column", "personal-data-column"])
    let report = Report(outcome.diagnostics, sources: outcome.sources).formatted(as: .text)
    for word in ["Jo", "Bloggs", "example.org"] { #expect(!report.contains(word)) }
    #expect(!Files.exists(place.path + "/" + ReleasePlace.table))
  }

  @Test func `no report quotes a raw table, whatever is wrong with it`() throws {
    for (old, new) in [
      ("g2,f,3", "g2,f,3x"), ("g2,f,3", "g2,f"), ("g2,f,3", "g2,f,3,9"), ("g2,f,3", "g9,f,3"),
      ("g2,f,3", "g2,f,\"3"), ("g2,f,3", "g2,m,3"), ("value", "number"),
    ] {
      let place = try ReleasePlace()
      try place.edit(ReleasePlace.raw, old, new)
      let outcome = place.protect()
      #expect(outcome.hasErrors)
      let report = Report(outcome.diagnostics, sources: outcome.sources).formatted(as: .text)
        .replacing(place.path, with: "")
      for line in ["g2,f", "g4,m,2", "3x"] { #expect(!report.contains(line), "\(report)") }
    }
  }

  @Test func `records of persons in the content folder stop check, and are not quoted`() throws {
    let place = try ReleasePlace()
    try place.write(ReleasePlace.table, "grade,NI number,value\ng1,QQ123456C,1\n")
    let outcome = place.check()
    #expect(ReleasePlace.errors(outcome.diagnostics) == ["personal-data-column"])
    let report = Report(outcome.diagnostics, sources: outcome.sources).formatted(as: .text)
    #expect(!report.contains("QQ123456C"))
  }
}
