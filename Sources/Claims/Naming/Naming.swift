/// The words that may stand behind a claimed number in its link, because they name what the link
/// points at. Any other words would be published as checked, though nothing checks them.
struct Naming: Sendable {
  /// Who or what is counted, and the categories that are claimed.
  var named: Set<Phrase> = []
  var whole: Whole?
  /// What it is held against, and what closes the phrase.
  var rest: Set<Phrase> = []
  /// Of a rank: words that name a set of categories, with what claims a rank within it.
  var sets: [(words: Set<String>, advice: String)] = []

  /// Of whom a number is a part: "of employees in grade 4 who declared".
  struct Whole: Sendable {
    var nouns: Set<Phrase>
    /// The other categories that are named in the link, each with what it may be called. Without
    /// them "of employees" would say more than the number does.
    var categories: [(called: Set<Phrase>, name: String)] = []
    /// What says that shares are of those who declared; none where they are of everyone.
    var clauses: Set<Phrase> = []
  }

  enum Problem: Equatable {
    /// Words that name nothing of the claim.
    case unknown(Range<Int>)
    /// Everyone is named, where only those who declared are counted.
    case everyone(Range<Int>)
    /// A category of the claim is left out.
    case wider(Range<Int>, String)
  }

  /// What of the words behind a number is not the claim's; nil when they may stand there.
  func problem(in tail: [String]) -> Problem? {
    let words = Phrase(tail).words
    guard words.count == tail.count else { return .unknown(0..<tail.count) }
    var (at, found): (Int, Problem?) = (skip(named, words, from: 0), nil)
    if let whole, at < words.count, Self.openers.contains(words[at]) {
      let start = at
      (at, found) = read(whole, words, from: at)
      guard at > start else { return .unknown(start..<words.count) }
    }
    at = skip(rest, words, from: at)
    return at < words.count ? .unknown(at..<words.count) : found
  }

  private static let openers: Set<String> = ["of", "in", "among"]
  /// Words that point at whoever was spoken of, and at nobody else.
  private static let pointing = phrases(["of", "the", "those", "these", "them", "our"])
  private static let everybody = phrases(["all", "everyone", "everybody"])

  /// - Returns: where it ends; the place given when these words name no whole.
  private func read(_ whole: Whole, _ words: [String], from start: Int) -> (Int, Problem?) {
    var at = start + 1
    var named: Set<Int> = []
    var isVague = true
    var isSomething = false
    while at < words.count {
      if let length = Self.longest(Self.pointing, words, at) {
        isSomething = isSomething || words[at] != "of" && words[at] != "the" && words[at] != "our"
        at += length
        continue
      }
      let place = whole.categories.firstIndex { Self.longest($0.called, words, at) != nil }
      if let place, let length = Self.longest(whole.categories[place].called, words, at) {
        named.insert(place)
        at += length
      } else if let length = Self.longest(whole.nouns.union(Self.everybody), words, at) {
        isVague = false
        at += length
      } else {
        break
      }
      isSomething = true
    }
    guard isSomething else { return (start, nil) }
    let end = at
    at = skip(whole.clauses, words, from: at)
    if !whole.clauses.isEmpty, at == end { return (at, .everyone(start..<end)) }
    let missing = whole.categories.indices.first { !named.contains($0) }
    if !isVague, let missing { return (at, .wider(start..<at, whole.categories[missing].name)) }
    return (at, nil)
  }

  private func skip(_ phrases: Set<Phrase>, _ words: [String], from start: Int) -> Int {
    var at = start
    while at < words.count, let length = Self.longest(phrases, words, at) { at += length }
    return at
  }

  /// How many words the longest of some phrases takes at a place.
  private static func longest(
    _ phrases: Set<Phrase>, _ words: [String], _ at: Int
  ) -> Int? {
    (1...max(1, min(12, words.count - at))).reversed().first {
      at + $0 <= words.count && phrases.contains(Phrase(Array(words[at..<at + $0])))
    }
  }

  static func phrases(_ texts: [String]) -> Set<Phrase> {
    Set(texts.map { Phrase($0) }.filter { !$0.words.isEmpty })
  }
}
