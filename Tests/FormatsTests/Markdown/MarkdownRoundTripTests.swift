import Markup
import Testing

@testable import Formats

/// Parsed, printed as Markdown and parsed again, a text has the same tree.
@Suite struct MarkdownRoundTripTests {
  private func trees(_ text: String) -> (first: String, printed: String, second: String) {
    let (document, _) = Markdown.parse(Array(text.utf8), path: "a.md")
    let printed = document.markdown()
    let (again, _) = Markdown.parse(printed.utf8, path: "a.md")
    return (dump(document), printed.string, dump(again))
  }

  @Test(arguments: 0..<40) func randomDocuments(batch: UInt64) {
    for seed in batch * 10..<batch * 10 + 10 {
      var maker = RandomMarkdown(seed: seed)
      let text = maker.document()
      let trees = trees(text)
      #expect(
        trees.first == trees.second, "seed \(seed):\n\(text)\nprinted as\n\(trees.printed)")
    }
  }
}
