import Model

/// Words and phrases that rules about wording ask about.
struct WatchedWords: Sendable {
  enum Meaning: Sendable, Hashable {
    case ethnicity(WatchedPhrase)
    /// With what to write instead.
    case jargon(instead: String)
  }

  /// Spellings in small letters are found in any capitals.
  let entries: [(spelling: String, meaning: Meaning)]

  /// What the glossary explains is no jargon, nor is what `site.yaml` allows; its own words come
  /// in the place of the list's.
  init(_ publication: Publication) {
    let plain = publication.site.plainLanguage
    var explained = plain.allowed
    for term in publication.glossary {
      for text in [term.term.value] + term.aliases { explained.insert(text.lowercased()) }
    }
    var entries: [(spelling: String, meaning: Meaning)] = []
    for phrase in WatchedPhrase.allCases {
      for spelling in phrase.spellings { entries.append((spelling, .ethnicity(phrase))) }
    }
    let own = plain.insteadOf.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (word, instead) in own {
      entries.append((word.lowercased(), .jargon(instead: instead)))
      explained.insert(word.lowercased())
    }
    for entry in Jargon.list {
      for spelling in entry.spellings where !explained.contains(spelling) {
        entries.append((spelling, .jargon(instead: entry.instead)))
      }
    }
    self.entries = entries
  }
}
