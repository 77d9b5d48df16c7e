import Diagnostics
import Testing

@testable import Output

struct VerificationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let (publisher, _) = Publisher.begin(output: folder("site"), apartFrom: [])
    publisher?.write("index.html", Array("home".utf8))
    publisher?.write("a/index.html", Array("page".utf8))
    publisher?.write("a/b.csv", Array("1,2\n".utf8))
    #expect(publisher?.finish().diagnostics == [])
  }

  private var problems: [String] {
    Verification(of: folder("site")).diagnostics.map {
      "\($0.location.path): \($0.message) [\($0.code.id)]"
        .replacing(folder.path + "/", with: "")
    }
  }

  @Test func findsNothingInAWholeSite() {
    let verification = Verification(of: folder("site"))
    #expect(verification.diagnostics == [])
    #expect(verification.files == 3)
    #expect(verification.bytes == 12)
  }

  @Test func findsEveryDifference() throws {
    try folder.write("gone", to: "site/index.html")
    TemporaryFolder.run("rm", folder("site/a/b.csv"))
    try folder.write("", to: "site/a/notes.txt")
    TemporaryFolder.run("ln", "-s", "index.html", folder("site/a/link"))
    #expect(
      problems == [
        "site/a/b.csv: `a/b.csv` is missing [output-file-missing]",
        "site/a/link: `a/link` does not belong to the site [output-file-extra]",
        "site/a/notes.txt: `a/notes.txt` does not belong to the site [output-file-extra]",
        "site/index.html: `index.html` is not as the build wrote it [output-file-changed]",
      ])
  }

  @Test func doesNotTrustAChangedManifest() throws {
    let text = try #require(folder.read("site/manifest.json"))
    try folder.write(text.replacing("\"size\": 4", with: "\"size\": 5"), to: "site/manifest.json")
    #expect(
      problems == [
        "site/manifest.json: The manifest is not as the build wrote it [output-manifest-changed]"
      ])
  }

  @Test func needsAMarkerAndAManifest() throws {
    TemporaryFolder.run("rm", folder("site/.sitegen"))
    #expect(
      problems == [
        "site: `site` has no readable `.sitegen` and `manifest.json` of a build [output-unmarked]"
      ])
    TemporaryFolder.run("rm", "-r", folder("site"))
    #expect(
      problems == [
        "site: Could not open the folder `site`: there is no such file or folder [output-unmarked]"
      ])
  }
}
