import Diagnostics
import Testing

@testable import Output

struct PublishedPathTests {
  private func problems(_ paths: [String]) throws -> [String] {
    let folder = try TemporaryFolder()
    let (publisher, refusals) = Publisher.begin(output: folder("site"), apartFrom: [])
    #expect(refusals == [])
    for path in paths { publisher?.write(path, []) }
    let result = try #require(publisher).finish()
    #expect((result.summary == nil) == !result.diagnostics.isEmpty)
    #expect(folder.names() == (result.diagnostics.isEmpty ? ["site"] : []))
    return result.diagnostics.map { "\($0.message) [\($0.code.id)]" }
  }

  @Test(arguments: [
    ("", "A page has no address"),
    ("/a", "The address `/a` begins with a slash"),
    ("a//b", "The address `a//b` has an empty part"),
    ("a/", "The address `a/` has an empty part"),
    ("../a", "The address `../a` has `.` or `..` as a part"),
    ("a/..", "The address `a/..` has `.` or `..` as a part"),
    ("a/./b", "The address `a/./b` has `.` or `..` as a part"),
    ("a\\b", "The address `a\\b` holds a backslash"),
    ("a\0b", "The address `a\0b` holds a control character"),
    ("a\nb", "The address `a\nb` holds a control character"),
  ])
  func refusesWhatIsNoName(path: String, message: String) throws {
    #expect(try problems([path]) == [message + " [output-path]"])
  }

  @Test func countsBytesOfNames() throws {
    #expect(try problems([String(repeating: "a", count: 255)]) == [])
    #expect(try problems([String(repeating: "é", count: 127) + "a"]) == [])
    let long = String(repeating: "é", count: 128)
    #expect(
      try problems([long]) == [
        "The address `\(long)` has a part of more than 255 bytes [output-path]"
      ])
    let deep = Array(repeating: "abcdefghi", count: 91).joined(separator: "/")
    #expect(
      try problems([deep]) == ["The address `\(deep)` is longer than 900 bytes [output-path]"])
  }

  @Test func acceptsUnusualNames() throws {
    #expect(try problems(["...", ".well-known/security.txt", "a b/c:d", "日本/é", "-"]) == [])
  }

  @Test(arguments: [
    (["a", "a"], "Two pages are to be written to `a`"),
    (["manifest.json"], "Two pages are to be written to `manifest.json`"),
    ([".SITEGEN"], "`.sitegen` and `.SITEGEN` differ only in the case of letters"),
    (["a/b", "A/c"], "`a` and `A` differ only in the case of letters"),
    (["x/É", "x/é"], "`x/é` and `x/É` differ only in the case of letters"),
    (["straße", "STRASSE"], "`straße` and `STRASSE` differ only in the case of letters"),
    (["\u{17f}", "s"], "`\u{17f}` and `s` differ only in the case of letters"),
    (["\u{e9}", "e\u{301}"], "`\u{e9}` and `e\u{301}` differ only in the encoding of accents"),
    (["a", "a/b"], "`a` is to be a file and also a folder of other files"),
    (["a/b/c", "a"], "`a` is to be a file and also a folder of other files"),
  ])
  func refusesOneAddressForTwo(paths: [String], message: String) throws {
    let wanted = Array((message + " [output-path-clash]").utf8)
    #expect(try problems(paths).map { Array($0.utf8) } == [wanted])
    #expect(try problems(paths.reversed()).map { Array($0.utf8) } == [wanted])
  }

  @Test func reportsEveryClashInOneOrder() throws {
    let paths = ["B", "b", "a/x", "A/y", "c", "c", "c", "AA", "aA", "aa"]
    let first = try problems(paths)
    #expect(
      first == [
        "Two pages are to be written to `c` [output-path-clash]",
        "`a` and `A` differ only in the case of letters [output-path-clash]",
        "`aA` and `AA` differ only in the case of letters [output-path-clash]",
        "`aa` and `AA` differ only in the case of letters [output-path-clash]",
        "`b` and `B` differ only in the case of letters [output-path-clash]",
      ])
    for shift in 1..<paths.count {
      #expect(try problems(Array(paths[shift...] + paths[..<shift])) == first)
    }
  }
}
