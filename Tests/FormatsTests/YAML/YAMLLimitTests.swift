import Diagnostics
import Testing

@testable import Formats

@Suite struct YAMLLimitTests {
  private func codes(_ text: String) -> [String] {
    YAML.parse(source(text)).diagnostics.map(\.code.id)
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func readsSixtyFourLevels() {
    #expect(codes(repeated("[", 64) + "x" + repeated("]", 64)) == [])
    #expect(codes(repeated("[", 65) + "x" + repeated("]", 65)) == ["yaml-too-deep"])
    #expect(codes(repeated("- ", 64) + "x") == [])
    #expect(codes(repeated("- ", 65) + "x") == ["yaml-too-deep"])
    #expect(
      report(YAML.parse(source(repeated("{a: ", 65))).diagnostics)
        == "1:257+1 yaml-too-deep: Lists and mappings stand more than 64 deep within each other. "
        + "Check for brackets or dashes typed by mistake; no file needs so many levels.")
  }

  @Test func readsTwoHundredThousandValues() {
    let (node, found) = YAML.parse(source("[" + repeated("a,", 199_999) + "]"))
    #expect(found.isEmpty && node != nil)
    #expect(codes("[" + repeated("a,", 200_001) + "]") == ["yaml-too-many-values"])
  }

  @Test func showsAHundredProblems() {
    let found = YAML.parse(source(repeated("a: 1\n", 151))).diagnostics
    #expect(found.count == 101)
    #expect(
      report(found.suffix(1))
        == "101:1+1 text-too-many-problems: 50 more problems are not shown. Mend the first 100 and "
        + "build again.")
  }

  /// Each would take libyaml, or a careless reader, a time that grows with the square of its length.
  @Test(arguments: [
    "[", "{", "- ", "? ", "[{", "{a: ", "? - ", "a: ", "[a, ", "&a ", "*a ", "!a ", "!<a> ", "'",
    "\"",
    "\"\\", "|\n", "a: |\n", ">\n\n", "#", "# \n", "\n", " ", "\n ", "%TAG ! a:\n", "%YAML 1.1\n",
    "---\n", "...\n", "a\n", "a: b\n", "- a\n", "a: 'b'\n", "[]\n", ",", ":", ": ", "::", "?", "a ",
    "\"a\" ", "\"a\": ", "\"a\",", "[a]: ", "[\n", "{\n", "a:\n", "<<: *a\n", "\t", "é", "é: ",
    "- - a\n", "-\n", "--- a\n", "- |2\n", "!!a!b ", "\\",
  ])
  func readsLongRunsInTime(_ piece: String) {
    let text = repeated(piece, 120_000 / piece.utf8.count)
    for text in [text, "a: " + text, "[" + text, "\"" + text, "a:\n  " + text, "|\n " + text] {
      let duration = ContinuousClock().measure { _ = YAML.parse(source(text)) }
      #expect(duration < .seconds(10), "\(piece.debugDescription)")
    }
  }

  @Test func readsManyKeysInTime() {
    let text = (0..<30_000).map { "key\($0): \($0)\n" }.joined()
    let duration = ContinuousClock().measure { #expect(codes(text) == []) }
    #expect(duration < .seconds(10))
  }
}
