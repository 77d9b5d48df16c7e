import Diagnostics
import Pipeline
import Testing

/// Each folder of `Fixtures/broken` gives the report that lies in it, and is not published.
///
/// With `SITEGEN_RECORD` in the environment the reports are written anew; read them before you
/// commit them.
struct BrokenPublicationTests {
  @Test(arguments: SamplePublication.broken)
  func `is reported word for word`(publication: SamplePublication) throws {
    let run = try publication.run()
    #expect(run.check == run.build, "check and build disagree")
    #expect(run.isPublished != run.hasErrors)
    #expect(run.hasOutput == run.isPublished)
    #expect(run.hasDiagnostics)
    if Files.isRecording { try Files.write(publication.expectedPath, Array(run.build.utf8)) }
    #expect(try run.build == publication.expected())
  }

  @Test(arguments: SamplePublication.good)
  func `gives no message`(publication: SamplePublication) throws {
    let run = try publication.run()
    #expect(run.check == "")
    #expect(run.build == "")
    #expect(run.isPublished && run.hasOutput)
  }

  @Test func `the publication under all of them is whole`() throws {
    let minimal = SamplePublication(
      name: "minimal", folder: Files.package + "/Tests/Fixtures/good/no-such-folder")
    let run = try minimal.run()
    #expect(run.build == "")
    #expect(run.isPublished)
  }

  @Test func `there are enough of them`() throws {
    let reports = try SamplePublication.broken.map { try $0.expected() }
    let serious = reports.filter { $0.contains(": error: ") || $0.contains(": warning: ") }
    #expect(serious.count >= 200)
    #expect(reports.allSatisfy { !$0.isEmpty })
    #expect(reports.allSatisfy { !$0.contains(Files.package) })
  }
}
