import Diagnostics
import Markup
import Testing

@testable import Formats

/// Every inline's place, in each kind of block. The markers are counted in the source, so that the
/// library's own columns prove nothing.
@Suite struct MarkdownPositionTests {
  /// Parses a text in which `X1`, `X2` … stand at the beginning of inlines, each once, and checks
  /// that the tree puts them where they are.
  private func check(
    _ text: String, line: Int = 1, column: Int = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (document, _) = Markdown.parse(
      Array(text.utf8), path: "a.md", firstLine: line, firstColumn: column)
    var expected: [String: String] = [:]
    for (number, content) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let scalars = Array(content.unicodeScalars)
      for index in scalars.indices.dropLast() where scalars[index] == "X" {
        expected["X\(scalars[index + 1])"] = "\(number + line):\(index + column)"
      }
    }
    var found: [String: String] = [:]
    for index in document.nodes.indices {
      let node = document.nodes[index]
      guard node.kind == .text || node.kind == .code else { continue }
      let literal = String(decoding: document.literal(of: index), as: UTF8.self)
      guard literal.hasPrefix("X") else { continue }
      found[String(literal.prefix(2))] = "\(node.line):\(node.column)"
    }
    #expect(!expected.isEmpty, sourceLocation: sourceLocation)
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func paragraphs() {
    check("X1 *X2* [X3](b) `X4`\nand **X5\nX6** here `co\nde` after *X7*\n   *X8* é **X9**\n")
  }

  @Test func quotationsAndLists() {
    check("> X1 *X2*\n>   X3 *X4*\nX5 *X6*\n>> - X7 **X8**\n>>   X9\n")
    check("- X1 *X2*\n  X3 *X4*\n\n      code\n  1. X5 *X6*\n     X7\nX8 *X9*\n")
    check("- [ ] X1 *X2*\n- [x] *X3* [X4](a)\n")
  }

  @Test func headings() {
    check("## X1 *X2* #\n\nX3 *X4*\n**X5**\n---\n\n   ### *X6*\n")
  }

  @Test func tables() {
    check("| X1 | *X2* |\n|---|---|\n| X3 é | *X4* `X5\\|f` *X6* |\n| X7 |\n*X8* | X9\n")
    check("> - | X1 | *X2* |\n>   |---|:-:|\n>   | X3 é | *X4* |\n")
    check("*X1*\n*X2*\n| X3 | *X4* |\n|---|---|\n| X5 | *X6* |\n")
  }

  @Test func definitionsAndNotes() {
    check("[a]: x\n[b]: y\nX1 *X2* [X3](z)\n")
    check("a\n``X1`` *X2*\n> | `X3` *X4* |\n> | - |\n")
    check("X1[^1]\n\n[^1]: X2 *X3*\n    X4 *X5*\n")
  }

  @Test func links() {
    let text = "a <https://e.org> [b\nc](d) ![e](f)\n"
    let (document, _) = Markdown.parse(Array(text.utf8), path: "a.md")
    #expect(document.links.map { "\($0.line):\($0.column)" } == ["1:3", "1:19", "2:7"])
  }

  @Test func placesATextWithinAnotherFile() {
    check("X1 *X2*\n\n- X3\n  *X4*\n", line: 20, column: 7)
  }
}
