import Diagnostics
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A build killed at any moment leaves a whole site, the old one or the new.
///
/// `OUTPUT_KILLS` sets how many builds are killed.
struct KillTests {
  private static var kills: Int {
    getenv("OUTPUT_KILLS").flatMap { Int(String(cString: $0)) } ?? 20
  }

  @Test func aKilledBuildLeavesAWholeSite() throws {
    let folder = try TemporaryFolder()
    var random = SystemRandomNumberGenerator()
    var published = 0
    var generations: Set<String> = []
    for kill in 0..<Self.kills {
      let process = try ChildProcess(
        [ChildProcess.probe, "rebuild", folder("site"), "\(kill * 1000)"])
      usleep(UInt32.random(in: 0..<150_000, using: &random))
      process.kill()
      #expect(process.wait() == nil)
      guard folder.status("site") != nil else { continue }
      published += 1
      #expect(Verification(of: folder("site")).diagnostics == [])
      generations.insert(folder.read("site/folder-0/page-0/index.html") ?? "")
    }
    #expect(published > Self.kills / 2)
    #expect(generations.count > 1)
    let (publisher, refusals) = Publisher.begin(output: folder("site"), apartFrom: [])
    #expect(refusals == [])
    #expect(publisher?.finish().diagnostics == [])
    #expect(folder.names() == ["site"])
  }
}
