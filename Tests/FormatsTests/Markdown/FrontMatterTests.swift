import Diagnostics
import Testing

@testable import Formats

@Suite struct FrontMatterTests {
  private func split(_ text: String) -> (String?, String?, [Int], [String]) {
    let bytes = Array(text.utf8)
    let (matter, problems) = FrontMatter.split(bytes, path: "a.md")
    return (
      matter.map { String(decoding: bytes[$0.yaml], as: UTF8.self) },
      matter.map { String(decoding: bytes[$0.body], as: UTF8.self) },
      matter.map { [$0.yamlFirstLine, $0.bodyFirstLine] } ?? [], problems.map(\.code.id)
    )
  }

  @Test func splitsKeysFromText() {
    let (yaml, body, lines, problems) = split("---\ntitle: A\nlead: B\n--- \n\nText\n\n---\n")
    #expect(yaml == "title: A\nlead: B\n")
    #expect(body == "\nText\n\n---\n")
    #expect(lines == [2, 5] && problems.isEmpty)
  }

  @Test func takesEmptyParts() {
    let (yaml, body, lines, _) = split("---\n---")
    #expect(yaml == "" && body == "" && lines == [2, 3])
  }

  @Test(arguments: ["", "Text\n---\n", "----\na: b\n---\n", " ---\na: b\n---\n"])
  func findsNone(_ text: String) {
    let (yaml, _, _, problems) = split(text)
    #expect(yaml == nil && problems.isEmpty)
  }

  @Test(arguments: ["---", "---\n", "---\ntitle: A\n\nText\n"])
  func saysThatNoneCloses(_ text: String) {
    let (yaml, _, _, problems) = split(text)
    #expect(yaml == nil && problems == ["markdown-front-matter-open"])
  }
}
