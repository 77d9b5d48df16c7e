/// Words that a table's metadata knows, without regard to capitals and spaces around them.
struct KnownWords: Sendable {
  private let words: Set<String>

  init(_ words: some Sequence<String>) {
    self.words = Set(words.map(Self.folded)).subtracting([""])
  }

  func contains(_ text: String) -> Bool { words.contains(Self.folded(text)) }

  private static func folded(_ text: String) -> String {
    var rest = text.lowercased()[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
