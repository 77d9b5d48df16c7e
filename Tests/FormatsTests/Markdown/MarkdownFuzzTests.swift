import Diagnostics
import Markup
import Testing

@testable import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Mutated texts neither crash nor hang, and what is printed of them holds no markup of theirs.
///
/// `SITEGEN_FUZZ=100000 swift test --filter MarkdownFuzz` tries so many.
@Suite struct MarkdownFuzzTests {
  @Test func mutatedTexts() {
    let count = getenv("SITEGEN_FUZZ").flatMap { Int(String(cString: $0)) } ?? 150
    var random = SeededRandom(seed: 7)
    var slowest = (duration: Duration.zero, bytes: 0, seed: UInt64(0))
    for seed in 0..<UInt64(count) {
      var maker = RandomMarkdown(seed: seed % 500)
      var bytes = Array(maker.document().utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) { mutate(&bytes, &random) }
      let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let clock = ContinuousClock()
      let duration = clock.measure {
        let (document, problems) = Markdown.parse(text, path: "a.md")
        let lines = text.count { $0 == 10 || $0 == 13 } + 1
        #expect(problems.allSatisfy { $0.location.line <= lines }, "\(seed)")
        #expect(!document.isEmpty || text.isEmpty || !problems.isEmpty || isBlank(document, text))
        _ = document.html(idPrefix: "p-")
        _ = document.markdown()
      }
      if duration > slowest.duration { slowest = (duration, text.count, seed) }
    }
    print("slowest of \(count): \(slowest.duration), \(slowest.bytes) bytes, seed \(slowest.seed)")
    #expect(slowest.duration < .seconds(2))
  }

  private func isBlank(_ document: MarkupDocument, _ text: [UInt8]) -> Bool {
    // Link definitions alone print nothing.
    document.isEmpty && (text.allSatisfy { $0 <= 32 } || text.contains(UInt8(ascii: "[")))
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let marks: [StaticString] = [
      "[", "]", "](", "![", "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "\n\n", "\n", "    ",
      "|", "|---|", "<", "<!--", "-->", "<b>", "&", "&#94;", "\\", "[^1]", "[^1]: ", "[a]: ", "#",
      "===", "\t", "\r", "\u{A0}", "\u{301}", "javascript:", "[x] ", "[ ]", "~~~", "(", ")", "\"",
    ]
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where place < bytes.count: bytes.remove(at: place)
    case 1 where place < bytes.count:
      let byte = UInt8.random(in: 1...255, using: &random)
      bytes[place] = byte
    case 2:
      let end = min(bytes.count, place + Int.random(in: 0..<40, using: &random))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    case 3:
      let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
      let many = Int.random(in: 0..<30, using: &random) == 0 ? 400 : 1
      let text = Array(String(describing: mark).utf8)
      bytes.insert(contentsOf: Array(repeatElement(text, count: many).joined()), at: place)
    default:
      let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
      bytes.insert(contentsOf: Array(String(describing: mark).utf8), at: place)
    }
  }
}
