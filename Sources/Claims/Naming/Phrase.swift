/// Words as they are compared: in lower case, without marks, singular and plural alike.
struct Phrase: Sendable, Hashable {
  let words: [String]

  init(_ text: String) { self.init(ClaimWords(text).words) }

  init(_ words: [String]) {
    self.words = words.map(Self.plain).filter { !$0.isEmpty }.map(Self.singular)
  }

  private static func plain(_ word: String) -> String {
    var word = Substring(word)
    while let last = word.last, ",;:.()“”\"".contains(last) { word.removeLast() }
    while let first = word.first, "(“\"".contains(first) { word.removeFirst() }
    return String(word)
  }

  private static let irregular = [
    "women": "woman", "men": "man", "people": "person", "children": "child",
    "minorities": "minority",
  ]

  private static func singular(_ word: String) -> String {
    if let known = irregular[word] { return known }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "ches", "shes", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
