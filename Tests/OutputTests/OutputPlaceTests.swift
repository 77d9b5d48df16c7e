import Diagnostics
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct OutputPlaceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What `begin` refuses, with the folder's own path cut out.
  private func refusal(_ output: String, apartFrom sources: [String] = []) -> String? {
    let (publisher, diagnostics) = Publisher.begin(output: output, apartFrom: sources)
    #expect((publisher == nil) == !diagnostics.isEmpty)
    publisher?.abandon()
    return diagnostics.first.map { "\($0.message) [\($0.code.id)]" }
      .map { $0.replacing(folder.path + "/", with: "") }
  }

  @Test(arguments: [
    ("", "The output has no name"),
    ("/", "`/` can't be replaced by a site"),
    ("//", "`/` can't be replaced by a site"),
    (".", "`.` can't be replaced by a site"),
    ("..", "`..` can't be replaced by a site"),
    ("a/..", "`a/..` can't be replaced by a site"),
    ("si\0te", "The name of the output folder holds a NUL character"),
  ])
  func refusesNamesThatAreNone(output: String, message: String) {
    #expect(refusal(output) == message + " [output-refused]")
  }

  @Test func refusesAFolderOfOtherFiles() throws {
    try folder.makeFolder("site")
    #expect(refusal(folder("site")) == nil)
    try folder.write("mine", to: "site/letter.txt")
    #expect(
      refusal(folder("site"))
        == "The output folder `site` holds files that sitegen did not make [output-refused]")
    try folder.write("something else", to: "site/.sitegen")
    #expect(refusal(folder("site")) != nil)
    #expect(folder.names() == ["site"])
    #expect(folder.read("site/letter.txt") == "mine")
  }

  @Test func refusesFilesAndLinks() throws {
    try folder.write("mine", to: "file")
    #expect(refusal(folder("file")) == "The output `file` is a file, not a folder [output-refused]")
    try folder.makeFolder("real")
    TemporaryFolder.run("ln", "-s", folder("real"), folder("link"))
    for output in ["link", "link/"] {
      #expect(
        refusal(folder(output))
          == "The output `link` is a symbolic link, not a folder [output-refused]")
    }
  }

  @Test func refusesToHoldOrLieInItsSources() throws {
    try folder.makeFolder("all")
    try folder.makeFolder("all/content")
    TemporaryFolder.run("ln", "-s", folder("all"), folder("alias"))
    let content = folder("all/content")
    for output in ["all", "all/content"] {
      #expect(
        refusal(folder(output), apartFrom: [content])
          == "The output folder `\(output)` holds `all/content`, which the site is made from "
          + "[output-refused]")
    }
    #expect(
      refusal(folder("alias/content/site"), apartFrom: [content])
        == "The output folder `alias/content/site` lies in `all/content`, which the site is made "
        + "from [output-refused]")
    #expect(refusal(folder("all/site"), apartFrom: [content, folder("absent")]) == nil)
  }

  @Test func refusesTheWorkingFolderByAnyName() throws {
    let working = try #require(Self.workingFolder)
    #expect(
      refusal(working)?.hasSuffix("is the folder you are working in, or holds it [output-refused]")
        == true)
  }

  private static var workingFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  @Test func refusesARepository() throws {
    let (publisher, _) = Publisher.begin(output: folder("site"), apartFrom: [])
    #expect(publisher?.finish().diagnostics == [])
    try folder.makeFolder("site/.git")
    #expect(
      refusal(folder("site")) == "The output folder `site` holds a Git repository [output-refused]")
    #expect(folder.names() == ["site"])
  }

  @Test func needsTheFolderAbove() {
    #expect(
      refusal(folder("absent/site"))
        == "Could not open the folder `\(folder.path)/absent`: there is no such file or folder "
        .replacing(folder.path + "/", with: "") + "[output-failed]")
  }
}
