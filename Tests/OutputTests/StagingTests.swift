import Diagnostics
import Testing

@testable import Output

struct StagingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func begin() -> (publisher: Publisher?, diagnostics: [Diagnostic]) {
    Publisher.begin(output: folder("site"), apartFrom: [])
  }

  @Test func refusesASecondBuildWhileOneIsGoing() throws {
    let first = begin()
    let second = begin()
    #expect(second.publisher == nil)
    #expect(second.diagnostics.map(\.code) == [.outputBusy])
    #expect(
      second.diagnostics.first?.message == "Another build is writing to `\(folder("site"))`")
    try #require(first.publisher).write("a", [1])
    #expect(first.publisher?.finish().diagnostics == [])
    let third = begin()
    #expect(third.diagnostics == [])
  }

  @Test(arguments: ["", "sitegen output", "whole"])
  func clearsWhatAKilledBuildLeft(marker: String) throws {
    try folder.makeFolder(".site.sitegen-new")
    let text =
      marker == "whole" ? String(decoding: Marker(manifest: nil).text, as: UTF8.self) : marker
    try folder.write(text, to: ".site.sitegen-new/.sitegen")
    try folder.makeFolder(".site.sitegen-new/old")
    try folder.write("old", to: ".site.sitegen-new/old/page.html")
    let build = begin()
    #expect(build.diagnostics == [])
    build.publisher?.write("new.html", [])
    #expect(build.publisher?.finish().diagnostics == [])
    #expect(folder.names() == ["site"])
    #expect(folder.names("site") == [".sitegen", "manifest.json", "new.html"])
  }

  @Test func leavesAloneWhatIsNotItsOwn() throws {
    try folder.makeFolder(".site.sitegen-new")
    try folder.write("mine", to: ".site.sitegen-new/letter.txt")
    #expect(begin().diagnostics.map(\.code) == [.outputRefused])
    #expect(folder.names(".site.sitegen-new") == ["letter.txt"])
    TemporaryFolder.run("rm", "-r", folder(".site.sitegen-new"))
    try folder.write("mine", to: ".site.sitegen-new")
    #expect(begin().diagnostics.map(\.code) == [.outputRefused])
    #expect(folder.read(".site.sitegen-new") == "mine")
  }

  @Test func noticesThatTheOutputChangedMeanwhile() throws {
    let build = begin()
    try folder.makeFolder("site")
    try folder.write("mine", to: "site/letter.txt")
    #expect(build.publisher?.finish().diagnostics.map(\.code) == [.outputRefused])
    #expect(folder.names() == ["site"])
    #expect(folder.read("site/letter.txt") == "mine")
  }
}
