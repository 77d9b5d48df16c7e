import Diagnostics
import Model
import Parallel

/// What one reading of all text finds for the rules about words.
struct WordUse: Sendable {
  struct Capitals: Sendable {
    var count: Int
    let first: Location
    /// Whether a text gives its words: "Corporate Management Team (CMT)".
    var isExpanded: Bool
  }

  /// A word or phrase that a rule about wording asks about, outside quotations and names.
  struct Remark: Sendable {
    let phrase: WatchedWords.Meaning
    let written: String
    let location: Location
  }

  private(set) var capitals: [Abbreviation: Capitals] = [:]
  /// Whether each glossary term, or an alias of it, is used outside its own entry.
  private(set) var isUsed: [Bool]
  private(set) var remarks: [Remark] = []

  private init(isUsed: [Bool]) {
    self.isUsed = isUsed
  }

  static func collect(
    _ texts: [AuthoredText], glossary: [GlossaryTerm], watched: WatchedWords, jobs: Int
  ) -> WordUse {
    var phrases: [(text: String, meaning: Int)] = []
    for (place, term) in glossary.enumerated() {
      for text in [term.term.value] + term.aliases { phrases.append((text, place)) }
    }
    for (place, entry) in watched.entries.enumerated() {
      phrases.append((entry.spelling, -1 - place))
    }
    let finder = PhraseFinder(phrases)
    let parts = ParallelMap.chunks(of: texts.count, size: 128, jobs: jobs) { range in
      var part = WordUse(isUsed: Array(repeating: false, count: glossary.count))
      var block = TextBlock()
      for place in range {
        let text = texts[place]
        block.each(of: text) { part.scan($0, of: text, finder, watched) }
      }
      return part
    }
    var all = WordUse(isUsed: Array(repeating: false, count: glossary.count))
    for part in parts { all.add(part) }
    return all
  }

  private mutating func add(_ other: WordUse) {
    for place in isUsed.indices where other.isUsed[place] { isUsed[place] = true }
    remarks += other.remarks
    for (word, use) in other.capitals {
      guard let mine = capitals[word] else {
        capitals[word] = use
        continue
      }
      capitals[word] = Capitals(
        count: mine.count + use.count, first: mine.first,
        isExpanded: mine.isExpanded || use.isExpanded)
    }
  }

  mutating func use(term: Int) { isUsed[term] = true }

  mutating func remark(_ remark: Remark) { remarks.append(remark) }

  mutating func meet(_ word: Abbreviation, isExpanded: Bool, at first: () -> Location) {
    if var use = capitals[word] {
      use.count += 1
      if isExpanded { use.isExpanded = true }
      capitals[word] = use
    } else {
      capitals[word] = Capitals(count: 1, first: first(), isExpanded: isExpanded)
    }
  }
}
