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
    var generations: Set<String> = []
    // A whole run sets the scale, so that a slow machine has its builds killed as far on.
    let clock = ContinuousClock()
    let whole = clock.measure {
      TemporaryFolder.run(ChildProcess.probe, "limit-size", folder("site"), "1000000")
    }
    let microseconds = UInt32(clamping: Int(whole / .microseconds(1)))
    for kill in 1...Self.kills {
      let process = try ChildProcess(
        [ChildProcess.probe, "rebuild", folder("site"), "\(kill * 1000)"], output: folder("log"))
      usleep(UInt32.random(in: 0..<min(1_000_000, microseconds * 3), using: &random))
      process.kill()
      #expect(process.wait() == nil)
      #expect(Verification(of: folder("site")).diagnostics == [])
      generations.insert(folder.read("site/folder-0/page-0/index.html") ?? "")
    }
    #expect(generations.count > 1)
    TemporaryFolder.run("rm", folder("log"))
    let (publisher, refusals) = Publisher.begin(output: folder("site"), apartFrom: [])
    #expect(refusals == [])
    #expect(publisher?.finish().diagnostics == [])
    #expect(folder.names() == ["site"])
  }
}
