import Testing

@testable import FileSystem

/// Indexes as Git writes them, made by hand after its description of the format.
struct GitIndexTests {
  private static let paths = ["content/a.yaml", "private/2026/data/grades.csv", "private/b.csv"]

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func index(
    version: Int, mode: Int = 0o100644, extensions: [UInt8] = []
  ) -> [UInt8] {
    var bytes = Array("DIRC".utf8) + word(version) + word(paths.count)
    var previous: [UInt8] = []
    for path in paths.map({ Array($0.utf8) }) {
      let start = bytes.count
      bytes += [UInt8](repeating: 7, count: 24) + word(mode) + [UInt8](repeating: 9, count: 32)
      let isExtended = version >= 3
      bytes += [isExtended ? 0x40 : 0, UInt8(path.count)] + (isExtended ? [0, 0] : [])
      if version == 4 {
        let common = zip(previous, path).prefix { $0 == $1 }.count
        bytes += [UInt8(previous.count - common)] + path[common...] + [0]
      } else {
        bytes += path + [0]
        while (bytes.count - start) % 8 != 0 { bytes.append(0) }
      }
      previous = path
    }
    return bytes + extensions + [UInt8](repeating: 1, count: 20)
  }

  @Test(arguments: [2, 3, 4])
  func `lists the paths`(version: Int) {
    #expect(GitIndex(Self.index(version: version))?.paths == Self.paths)
  }

  @Test func `passes over extensions that add no paths`() {
    let tree = Array("TREE".utf8) + Self.word(4) + [1, 2, 3, 4]
    #expect(GitIndex(Self.index(version: 2, extensions: tree))?.paths == Self.paths)
  }

  @Test func `does not read what lists its paths elsewhere`() {
    let link = Array("link".utf8) + Self.word(24) + [UInt8](repeating: 0, count: 24)
    #expect(GitIndex(Self.index(version: 2, extensions: link)) == nil)
    #expect(GitIndex(Self.index(version: 3, mode: 0o040000)) == nil)
    #expect(GitIndex(Self.index(version: 5)) == nil)
  }

  @Test func `does not crash on what is cut off or broken`() {
    for version in [2, 4] {
      let whole = Self.index(version: version)
      for count in 0..<whole.count - 20 where count != whole.count - 20 {
        #expect(GitIndex(Array(whole[..<count])) == nil, "\(count) bytes of version \(version)")
      }
      for place in whole.indices {
        var broken = whole
        broken[place] = 0xFF
        _ = GitIndex(broken)
      }
    }
    #expect(GitIndex([]) == nil)
  }
}
