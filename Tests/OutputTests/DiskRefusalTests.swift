import Diagnostics
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A disk that refuses leaves the former site in place and nothing beside it.
struct DiskRefusalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func runProbe(_ mode: String, _ number: Int) throws -> (code: Int32?, text: String?) {
    let process = try ChildProcess(
      [ChildProcess.probe, mode, folder("site"), "\(number)"], output: folder("log"))
    let code = process.wait()
    let text = folder.read("log")
    TemporaryFolder.run("rm", folder("log"))
    return (code, text)
  }

  /// The system's limit on the length of a file stands for a disk that is full half-way through
  /// one: it needs no rights, and `write` fails in the same place.
  @Test(arguments: [0, 100, 1500, 20_000])
  func publishesNothingWhenAFileDoesNotFit(limit: Int) throws {
    #expect(try runProbe("limit-size", 1_000_000).code == 0)
    let before = folder.read("site/manifest.json")
    TemporaryFolder.run("rm", folder("site/folder-0/page-0/index.html"))
    let result = try runProbe("limit-size", limit)
    #expect(result.code == 1)
    // With no bytes allowed, the message itself can't be written.
    let text = limit == 0 ? "" : "output-failed Could not "
    #expect(result.text?.hasPrefix(text) == true)
    #expect(folder.names() == ["site"])
    #expect(folder.read("site/manifest.json") == before)
  }

  @Test func worksWithFewDescriptors() throws {
    #expect(try runProbe("limit-files", 64).code == 0)
    let before = folder.read("site/manifest.json")
    for limit in 4..<20 {
      let result = try runProbe("limit-files", limit)
      if result.code != 0 {
        #expect(result.text?.contains("too many files are open") == true)
      }
      #expect(folder.read("site/manifest.json") == before)
    }
    #expect(try runProbe("limit-files", 64).code == 0)
    #expect(folder.names() == ["site"])
    #expect(Verification(of: folder("site")).diagnostics == [])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func saysSoWhenItMayNotWrite() throws {
    try folder.makeFolder("locked")
    TemporaryFolder.run("chmod", "555", folder("locked"))
    defer { TemporaryFolder.run("chmod", "755", folder("locked")) }
    let (publisher, diagnostics) = Publisher.begin(output: folder("locked/site"), apartFrom: [])
    #expect(publisher == nil)
    #expect(
      diagnostics.map(\.message)
        == ["Could not make a folder beside the output: permission was denied"])
  }

  /// A place where nobody, root included, may make a folder.
  @Test func saysSoWhereNothingCanBeMade() {
    let (publisher, diagnostics) = Publisher.begin(output: "/proc/site", apartFrom: [])
    #expect(publisher == nil)
    #expect(diagnostics.map(\.code) == [.outputFailed])
  }

  /// A real full disk, where a small one can be mounted: as root, or as root of a user namespace.
  @Test(.enabled(if: canMount, "no disk can be mounted here"))
  func publishesNothingOnAFullDisk() throws {
    let script = """
      mount -t tmpfs -o size=300k tmpfs "$1" && "$2" limit-size "$1/site" 1000000 > "$1.log"
      echo "code $?" >> "$1.log"
      ls -A "$1" >> "$1.log"
      """
    try folder.makeFolder("disk")
    let code = TemporaryFolder.run(
      "unshare", "-rm", "sh", "-c", script, "sh", folder("disk"), ChildProcess.probe)
    #expect(code == 0)
    let lines = try #require(folder.read("disk.log")).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix(": the disk is full") == true)
    #expect(lines.last == "code 1")
  }

  private static let canMount: Bool =
    TemporaryFolder.run("unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt") == 0
}
