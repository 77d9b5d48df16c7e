import Model

/// The names under which an edition's plans may name somebody.
struct PartyRegister: Sendable {
  struct Entry: Sendable {
    /// A name or alias, folded, without white space at its ends.
    let key: [Character]
    let party: RegisteredParty
  }

  /// Longest first, so that "Communities and Wellbeing Services" wins over "Communities".
  let entries: [Entry]
  private let byKey: [String: Int]

  init(_ parties: [RegisteredParty] = []) {
    var entries: [Entry] = []
    for party in parties {
      for name in [party.name.value] + party.aliases {
        let key = Self.fold(name)
        entries.append(Entry(key: Array(key), party: party))
        let short = key.replacing(" and ", with: " & ")
        if short != key { entries.append(Entry(key: Array(short), party: party)) }
      }
    }
    entries = entries.enumerated().sorted {
      ($1.element.key.count, $0.offset) < ($0.element.key.count, $1.offset)
    }.map(\.element)
    self.entries = entries
    byKey = Dictionary(
      entries.enumerated().map { (String($0.element.key), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The party that a plan names; an abbreviation and its full name in brackets count as either.
  func party(written: String) -> Party? {
    var names = [written]
    if written.hasSuffix(")"), let open = written.lastIndex(of: "(") {
      names.append(String(written[..<open]).trimmed)
      names.append(String(written[written.index(after: open)...].dropLast()).trimmed)
    }
    for name in names {
      if let index = byKey[Self.fold(name)] {
        let party = entries[index].party
        return Party(written: written, name: party.name.value, kind: party.kind)
      }
    }
    if Self.everyone.contains(Self.fold(written)) {
      return Party(written: written, name: written, kind: .everyone)
    }
    return nil
  }

  /// As names are compared: small letters, straight apostrophes, single spaces, "and" for "&".
  static func fold(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace)
      .map { $0 == "&" ? "and" : String($0) }.joined(separator: " ")
      .replacing("\u{2019}", with: "'")
  }

  private static let everyone: Set<String> = [
    "all", "everyone", "everybody", "all staff", "all employees",
  ]
}
