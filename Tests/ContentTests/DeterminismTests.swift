import Diagnostics
import Testing

@testable import Content

@Suite("The same for every number of jobs")
struct DeterminismTests {
  /// The examples of the reference, many of them damaged at random.
  private static func damaged(_ random: inout SeededRandom) -> [String: String] {
    var files: [String: String] = [:]
    for example in Documentation.examples {
      var bytes = Array(example.text.utf8)
      for _ in 0..<Int.random(in: 0...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1:
          bytes.insert(
            Array(":-\n #[]{}'\"|>~é".utf8).randomElement(using: &random) ?? 0, at: place)
        case 2: bytes[place] = .random(in: 0...255, using: &random)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        }
      }
      files[example.path] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  @Test("Damaged publications are read without a crash, and alike with 1 thread and 5")
  func mutations() {
    var random = SeededRandom(seed: 20_260_331)
    for _ in 0..<40 {
      let tree = TemporaryTree(Self.damaged(&random))
      let alone = tree.read(jobs: 1)
      let together = tree.read(jobs: 5)
      #expect(alone.diagnostics == together.diagnostics)
      #expect(alone.diagnostics.map(\.location) == alone.diagnostics.map(\.location).sorted())
      #expect(Set(alone.sources.keys) == Set(together.sources.keys))
      for diagnostic in alone.diagnostics {
        let location = diagnostic.location
        #expect(!diagnostic.message.isEmpty && !diagnostic.advice.isEmpty)
        if location.line > 0, !location.path.hasSuffix(".csv") {
          #expect(alone.sources[location.path]?.line(location.line) != nil)
        }
      }
    }
  }

  @Test("A thousand texts in file order")
  func order() {
    let tree = TemporaryTree(Example.files)
    for number in 0..<1000 {
      tree.write(
        "2026/strategy/p\(number).md", "---\ntitle: Page \(number)\nbad: \(number)\n---\nText\n")
    }
    let alone = tree.read(jobs: 1)
    let together = tree.read(jobs: 8)
    #expect(alone.diagnostics.count == 1000 && alone.diagnostics == together.diagnostics)
    let slugs = together.publication?.editions.first?.strategyPages.map(\.slug)
    #expect(slugs == (0..<1000).map { "p\($0)" }.sorted())
    #expect(slugs == alone.publication?.editions.first?.strategyPages.map(\.slug))
  }
}
