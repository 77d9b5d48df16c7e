import Diagnostics
import Testing

@testable import Formats

@Suite struct YAMLPositionTests {
  private func spans(_ text: String) -> [String] {
    let (node, diagnostics) = YAML.parse(source(text))
    #expect(report(diagnostics) == "")
    return node.map(outline) ?? []
  }

  @Test func countsScalarsNotBytes() {
    #expect(
      spans("Môn – 😀: “é”\nb: ['ÿ', x]\n") == [
        "1:1+7 {}", "1:1+7 Môn – 😀:", "1:10+3 “é”", "2:1+1 b:", "2:4+8 []", "2:5+3 !ÿ", "2:10+1 x",
      ])
  }

  @Test func placesCollectionsWhereTheyBegin() {
    #expect(
      spans("a:\n  - key: v\n  - - w\nb: {c: d,\n  e: f}\ng:\n") == [
        "1:1+1 {}", "1:1+1 a:", "2:3+1 []", "2:5+3 {}", "2:5+3 key:", "2:10+1 v", "3:5+1 []",
        "3:7+1 w", "4:1+1 b:", "4:4+6 {}", "4:5+1 c:", "4:8+1 d", "5:3+1 e:", "5:6+1 f", "6:1+1 g:",
        "6:3+1 ",
      ])
  }

  @Test func underlinesTheFirstOfSeveralLines() {
    #expect(
      spans("a: one\n  two\nb: \"three\n  four\"\n") == [
        "1:1+1 {}", "1:1+1 a:", "1:4+3 one two", "3:1+1 b:", "3:4+6 !three four",
      ])
  }

  @Test(arguments: [
    ("a: |\n  text\n", "2:3+4"), ("a:\n  - |\n    text\n", "3:5+4"),
    ("a: | # why\n text\n", "2:2+4"),
    ("a: |2\n    text\n", "2:3+6"), ("a: |\n\n\n   text\n", "2:4+1"),
    ("a: >-\n  one\n  two\n", "2:3+3"),
    ("a: >\n     one\n\n       two\n", "2:6+3"), ("|\n text\n", "2:2+4"), ("a: |\n", "1:4+1"),
    ("a: |\n\nb: 1\n", "1:4+1"), ("é: |1\n   £\n", "2:2+3"),
  ])
  func placesABlockAtItsFirstLineOfText(_ text: String, _ place: String) {
    let (node, _) = YAML.parse(source(text))
    #expect(node.flatMap(firstScalar).map { "\($0.line):\($0.column)+\($0.length)" } == place)
  }

  private func firstScalar(_ node: YAMLNode) -> YAMLSpan? {
    switch node.content {
    case .scalar: node.span
    case .sequence(let items): items.first.flatMap(firstScalar)
    case .mapping(let entries): (entries.first?.value).flatMap(firstScalar)
    }
  }

  @Test func countsLinesOfFrontMatterFromTheFile() {
    let file = "---\ntitle: |\n  x\nb: 1\nb: 2\n---\nprose\n"
    let text = SourceText.check(source(file), as: .markdown).text
    let range = 4..<(file.utf8.count - "---\nprose\n".utf8.count)
    guard let text else { return #expect(Bool(false)) }
    let (node, diagnostics) = YAML.parse(text, in: range, startingLine: 2)
    #expect(diagnostics.map(\.location) == [Location(path: "file", line: 5, column: 1)])
    #expect(diagnostics.first?.related.first?.location.line == 4)
    guard case .mapping(let entries) = node?.content else { return #expect(Bool(false)) }
    #expect(entries.map(\.keySpan.line) == [2, 4])
    #expect(entries.map(\.value.span.line) == [3, 4])
    #expect(node?.span.line == 2)
  }

  @Test func keepsPlacesBehindAByteOrderMarkAndWindowsLineEndings() {
    #expect(
      spans("\u{FEFF}a: b\r\nc: |\r\n  d\r\n") == [
        "1:1+1 {}", "1:1+1 a:", "1:4+1 b", "2:1+1 c:", "3:3+1 !d\n",
      ])
  }
}
