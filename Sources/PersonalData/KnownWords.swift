import Formats

/// Words that a table's metadata knows, compared as people type them.
struct KnownWords: Sendable {
  private let words: Set<String>

  init(_ words: some Sequence<String>) {
    self.words = Set(words.map(\.plain)).subtracting([""])
  }

  func contains(_ text: String) -> Bool { words.contains(text.plain) }
}
