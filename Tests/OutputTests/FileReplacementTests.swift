import Output
import Testing

struct FileReplacementTests {
  private func place() throws -> (TemporaryFolder, FileReplacement) {
    let folder = try TemporaryFolder()
    try folder.makeFolder("data")
    try folder.makeFolder("ledger")
    let replacement = FileReplacement(
      root: folder.path, index: "ledger/ledger.csv", pending: "ledger/pending.csv")
    return (folder, replacement)
  }

  private let files: [(path: String, bytes: [UInt8])] = [
    ("data/a.csv", Array("new a".utf8)), ("ledger/1.csv", Array("copy".utf8)),
  ]

  @Test func `puts all in place and leaves nothing else`() throws {
    let (folder, replacement) = try place()
    try folder.write("old a", to: "data/a.csv")
    #expect(replacement.prepare(files, index: Array("index".utf8), former: nil).isEmpty)
    #expect(replacement.finish(files.map(\.path)).isEmpty)
    #expect(folder.read("data/a.csv") == "new a")
    #expect(folder.names("data") == ["a.csv"])
    #expect(folder.names("ledger") == ["1.csv", "ledger.csv"])
  }

  @Test func `changes nothing before all is prepared`() throws {
    let (folder, replacement) = try place()
    try folder.write("old a", to: "data/a.csv")
    try folder.write("in the way", to: "other")
    let broken = files + [("other/b.csv", Array("b".utf8))]
    let found = replacement.prepare(broken, index: Array("index".utf8), former: nil)
    #expect(found.map(\.code.id) == ["release-failed"])
    #expect(folder.read("data/a.csv") == "old a")
    #expect(folder.names("data") == ["a.csv"])
    #expect(folder.names("ledger").isEmpty)
  }

  @Test func `what was prepared can be finished later, from any point`() throws {
    let (folder, replacement) = try place()
    try folder.write("old a", to: "data/a.csv")
    #expect(replacement.prepare(files, index: Array("index".utf8), former: nil).isEmpty)
    #expect(folder.read("data/a.csv") == "old a")
    #expect(folder.read("ledger/pending.csv") == "index")
    #expect(TemporaryFolder.run("mv", folder("data/.a.csv.sitegen-new"), folder("data/a.csv")) == 0)
    #expect(replacement.finish(files.map(\.path)).isEmpty)
    #expect(folder.read("data/a.csv") == "new a")
    #expect(folder.read("ledger/ledger.csv") == "index")
    #expect(folder.names("ledger") == ["1.csv", "ledger.csv"])
  }

  @Test func `an index that is not as it was read stops it`() throws {
    let (folder, replacement) = try place()
    try folder.write("other", to: "ledger/ledger.csv")
    for former in [nil, Array("mine".utf8)] {
      let found = replacement.prepare(files, index: [1], former: former)
      #expect(found.map(\.code.id) == ["release-busy"])
    }
    #expect(replacement.prepare(files, index: [1], former: Array("other".utf8)).isEmpty)
    #expect(
      replacement.prepare(files, index: [1], former: Array("other".utf8)).map(\.code.id)
        == ["release-busy"], "a release that was begun must be finished first")
  }

  @Test func `left-overs of a run that was stopped early are written over`() throws {
    let (folder, replacement) = try place()
    try folder.write("half", to: "data/.a.csv.sitegen-new")
    #expect(replacement.prepare(files, index: [1], former: nil).isEmpty)
    #expect(replacement.finish(files.map(\.path)).isEmpty)
    #expect(folder.read("data/a.csv") == "new a")
  }
}
