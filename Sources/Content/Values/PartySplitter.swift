import Model

/// Takes a text such as "HR/BI/Comms" or "CMT / Learning & Development" apart into parties.
///
/// A slash, comma, semicolon or line break always separates; "and" and "&" separate only beside a
/// party of the register (or "All"), since they are part of many a team's name. Nothing separates
/// within brackets, or within a name of the register, where the longest name wins.
struct PartySplitter {
  /// A stretch of text without separators, and the "and" that stands before it.
  private struct Piece {
    var text: String
    let joiner: String
  }

  private let register: PartyRegister
  private let text: [Character]
  /// The text as names are compared, character by character.
  private let folded: [Character]

  static func split(_ text: String, register: PartyRegister) -> [Party] {
    let splitter = PartySplitter(text, register: register)
    return splitter.groups.flatMap { splitter.names(in: $0) }.map { name in
      register.party(written: name) ?? Party(written: name, name: name, kind: .unknown)
    }
  }

  private init(_ text: String, register: PartyRegister) {
    self.register = register
    self.text = Self.normalised(text)
    folded = self.text.map { character in
      if character == "\u{2019}" { return "'" }
      if character == "\n" { return " " }
      let lower = character.lowercased()
      return lower.count == 1 ? Character(lower) : character
    }
  }

  /// With one space for each run of white space, or one line feed where it holds a line break.
  private static func normalised(_ text: String) -> [Character] {
    var result: [Character] = []
    for character in text.trimmed {
      guard character.isWhitespace else {
        result.append(character)
        continue
      }
      if let last = result.last, last == " " || last == "\n" {
        if character.isNewline { result[result.count - 1] = "\n" }
      } else {
        result.append(character.isNewline ? "\n" : " ")
      }
    }
    return result
  }

  /// What stands between the separators that always separate.
  private var groups: [[Piece]] {
    var groups: [[Piece]] = []
    var group: [Piece] = []
    var piece = Piece(text: "", joiner: "")
    var depth = 0
    var index = 0
    while index < text.count {
      let character = text[index]
      if depth == 0 {
        if let length = nameLength(at: index) {
          piece.text += String(text[index..<index + length])
          index += length
          continue
        }
        if "/,;\n".contains(character) {
          groups.append(group + [piece])
          group = []
          piece = Piece(text: "", joiner: "")
          index += 1
          continue
        }
        if let joiner = joiner(at: index) {
          group.append(piece)
          piece = Piece(text: "", joiner: joiner)
          index += joiner.count
          continue
        }
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      piece.text.append(character)
      index += 1
    }
    groups.append(group + [piece])
    return groups
  }

  /// The pieces of a group, joined again where their "and" does not separate.
  private func names(in group: [Piece]) -> [String] {
    var names: [String] = []
    var wasKnown = true
    for piece in group {
      let text = piece.text.oneLine
      if text.isEmpty { continue }
      let isKnown = register.party(written: text) != nil
      if wasKnown || isKnown || names.isEmpty {
        names.append(text)
      } else {
        names[names.count - 1] += piece.joiner.replacing("\n", with: " ") + text
      }
      wasKnown = isKnown
    }
    return names
  }

  /// How many characters a name of the register takes here; nil when none begins here.
  private func nameLength(at index: Int) -> Int? {
    guard index == 0 || !isWord(text[index - 1]) else { return nil }
    for entry in register.entries {
      let end = index + entry.key.count
      guard end <= folded.count, !entry.key.isEmpty, folded[index..<end].elementsEqual(entry.key),
        end == folded.count || !isWord(folded[end])
      else { continue }
      return entry.key.count
    }
    return nil
  }

  /// " and " or " & " as written here; after a comma it begins a piece of its own.
  private func joiner(at index: Int) -> String? {
    for word in [" and ", " & "] where matches(word, at: index) {
      return String(text[index..<index + word.count])
    }
    return nil
  }

  private func matches(_ word: String, at index: Int) -> Bool {
    let end = index + word.count
    return end <= folded.count && folded[index..<end].elementsEqual(word)
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
