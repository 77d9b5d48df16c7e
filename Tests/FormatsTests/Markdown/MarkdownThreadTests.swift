import Markup
import Testing

@testable import Formats

@Suite struct MarkdownThreadTests {
  /// The libraries' extensions that keep state in global variables give wrong trees here.
  @Test func parsesTheSameOnManyThreads() async {
    let texts = (0..<150).map { seed in
      var maker = RandomMarkdown(seed: UInt64(seed) + 1_000)
      return Array(String(decoding: maker.document().utf8.prefix(500), as: UTF8.self).utf8)
    }
    let serial = texts.map { Markdown.parse($0, path: "a.md").0 }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<4 {
        group.addTask {
          var wrong = 0
          for round in 0..<10 {
            for index in texts.indices {
              let index = (index + worker * 31 + round) % texts.count
              if Markdown.parse(texts[index], path: "a.md").0 != serial[index] { wrong += 1 }
            }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
