import Testing

@testable import Formats

@Suite struct YAMLFuzzTests {
  @Test func damagedTextsEndInProblemsWithPlaces() {
    let mutator = Mutator(
      seeds: (0..<60).map { RandomYAML.document(seed: $0).text }
        + YAMLStructureTests.cases.map(\.0) + YAMLMessageTests.cases.map(\.0),
      pieces: [
        "[", "]", "{", "}", ",", ": ", ":", "- ", "-", "? ", "|", ">", "|2-", "'", "\"", "\\", "#",
        " #", "\n", "\n  ", "\t", "&a ", "*a", "!!b ", "<<: ", "---\n", "...\n", "%TAG ! b:\n", "é",
        "\u{85}", "\u{FEFF}", "\r\n", "\r", "\u{0}", "a: b\n", "- a: b\n", "  ",
      ], seed: 2)
    Fuzz.run("YAML", mutator) { file in
      let (node, diagnostics) = YAML.parse(file)
      #expect(node != nil || !diagnostics.isEmpty, "\(file.bytes)")
      return diagnostics
    }
  }
}
