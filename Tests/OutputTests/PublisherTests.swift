import Diagnostics
import Hashing
import Testing

@testable import Output

struct PublisherTests {
  private let folder: TemporaryFolder
  private var site: String { folder("site") }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publish(
    _ files: [String: String]
  ) throws -> (summary: PublishSummary?, diagnostics: [Diagnostic]) {
    let (publisher, refusals) = Publisher.begin(output: site, apartFrom: [])
    #expect(refusals == [])
    let begun = try #require(publisher)
    for (path, text) in files { begun.write(path, Array(text.utf8)) }
    return begun.finish()
  }

  private func expectWhole(_ names: [String] = ["site"]) {
    #expect(Verification(of: site).diagnostics == [])
    #expect(folder.names() == names)
  }

  @Test func publishesFilesAndSaysSo() throws {
    let result = try publish(["index.html": "home", "a/b/index.html": "deep", "é.txt": ""])
    #expect(result.diagnostics == [])
    #expect(result.summary == PublishSummary(written: 3, unchanged: 0, removed: 0, bytes: 8))
    #expect(folder.read("site/a/b/index.html") == "deep")
    #expect(folder.names("site") == [".sitegen", "a", "index.html", "manifest.json", "é.txt"])
    expectWhole()
  }

  @Test func writesTheManifestInTheOrderOfBytes() throws {
    _ = try publish(["b.txt": "b", "a/z.txt": "", "a.txt": "a"])
    #expect(
      folder.read("site/manifest.json") == """
        {
          "version": 1,
          "files": [
            {"path": "a.txt", "size": 1, "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"},
            {"path": "a/z.txt", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            {"path": "b.txt", "size": 1, "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"}
          ]
        }

        """)
  }

  @Test func saysInTheMarkerWhatMadeTheFolder() throws {
    _ = try publish([:])
    #expect(
      folder.read("site/.sitegen") == """
        sitegen output, format 1
        This folder is made by sitegen, and each build replaces the whole of it.
        Keep nothing of your own here: it would be removed.
        manifest sha256 \(SHA256.digest(of: Manifest(entries: []).json).hex)

        """)
    expectWhole()
  }

  @Test func leavesUnchangedFilesAsTheyAre() throws {
    _ = try publish(["same/index.html": "same", "changed.html": "one", "gone.html": "x"])
    let before = try #require(folder.status("site/same/index.html"))
    let result = try publish(["same/index.html": "same", "changed.html": "two", "new.html": "y"])
    #expect(result.summary == PublishSummary(written: 2, unchanged: 1, removed: 1, bytes: 8))
    let after = try #require(folder.status("site/same/index.html"))
    #expect(after.st_ino == before.st_ino && after.st_nlink == 1)
    #expect(folder.read("site/changed.html") == "two")
    #expect(folder.read("site/gone.html") == nil)
    expectWhole()
  }

  @Test(arguments: ["shorter", "same-size", "link", "permissions", "removed", "folder-link"])
  func mendsWhatWasChangedByHand(how: String) throws {
    _ = try publish(["a/page.html": "true", "b.html": "kept"])
    switch how {
    case "shorter": try folder.write("no", to: "site/a/page.html")
    case "same-size": try folder.write("fake", to: "site/a/page.html")
    case "permissions": TemporaryFolder.run("chmod", "600", folder("site/a/page.html"))
    case "removed": TemporaryFolder.run("rm", folder("site/a/page.html"))
    case "folder-link":
      TemporaryFolder.run("cp", "-r", folder("site/a"), folder("elsewhere"))
      TemporaryFolder.run("rm", "-r", folder("site/a"))
      TemporaryFolder.run("ln", "-s", folder("elsewhere"), folder("site/a"))
    default:
      try folder.write("true", to: "outside")
      TemporaryFolder.run("ln", "-sf", folder("outside"), folder("site/a/page.html"))
    }
    let result = try publish(["a/page.html": "true", "b.html": "kept"])
    #expect(result.summary == PublishSummary(written: 1, unchanged: 1, removed: 0, bytes: 8))
    #expect(folder.read("site/a/page.html") == "true")
    let status = try #require(folder.status("site/a/page.html"))
    #expect(status.st_nlink == 1)
    #expect(status.st_mode == folder.status("site/b.html")?.st_mode)
    #expect(Verification(of: site).diagnostics == [])
  }

  @Test func writesAllAnewWhenTheManifestIsNotItsOwn() throws {
    _ = try publish(["a.html": "a", "b.html": "b"])
    let manifest = try #require(folder.read("site/manifest.json"))
    try folder.write(manifest + " ", to: "site/manifest.json")
    let result = try publish(["a.html": "a", "b.html": "b"])
    #expect(result.summary?.written == 2)
    expectWhole()
  }

  @Test func takesFilesFromManyThreads() async throws {
    let (publisher, _) = Publisher.begin(output: site, apartFrom: [])
    let begun = try #require(publisher)
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for page in 0..<250 {
            let text = "page \(page) by \(worker)"
            begun.write("shared-\(page)/by-\(worker)/index.html", Array(text.utf8))
          }
        }
      }
    }
    let result = begun.finish()
    #expect(result.diagnostics == [])
    #expect(result.summary?.written == 1000)
    expectWhole()
  }

  @Test func leavesNothingBehindWhenAbandoned() throws {
    _ = try publish(["a.html": "old"])
    let (publisher, _) = Publisher.begin(output: site, apartFrom: [])
    let begun = try #require(publisher)
    begun.write("a.html", Array("new".utf8))
    begun.abandon()
    begun.write("b.html", [])
    #expect(begun.finish().summary == nil)
    #expect(folder.read("site/a.html") == "old")
    expectWhole()
  }

  @Test func leavesNothingBehindWhenForgotten() throws {
    do {
      let (publisher, _) = Publisher.begin(output: site, apartFrom: [])
      try #require(publisher).write("a.html", [])
    }
    #expect(folder.names() == [])
  }

  @Test func worksWhereFoldersCanNotBeExchanged() throws {
    for text in ["one", "two", "three"] {
      let (publisher, _) = Publisher.begin(output: site, apartFrom: []) { _, _, _ in false }
      let begun = try #require(publisher)
      begun.write("index.html", Array(text.utf8))
      begun.write("same.html", Array("same".utf8))
      #expect(begun.finish().diagnostics == [])
      #expect(folder.read("site/index.html") == text)
      expectWhole()
    }
  }

  @Test func putsBackWhatAKilledBuildLeftAside() throws {
    _ = try publish(["a.html": "old"])
    TemporaryFolder.run("mv", site, folder(".site.sitegen-old"))
    let (publisher, refusals) = Publisher.begin(output: site, apartFrom: [])
    #expect(refusals == [])
    publisher?.abandon()
    #expect(folder.read("site/a.html") == "old")
    expectWhole()
  }

  @Test func removesWhatAKilledBuildLeftAsideOnceReplaced() throws {
    _ = try publish(["a.html": "old"])
    TemporaryFolder.run("cp", "-r", site, folder(".site.sitegen-old"))
    #expect(try publish(["a.html": "new"]).diagnostics == [])
    expectWhole()
  }
}
