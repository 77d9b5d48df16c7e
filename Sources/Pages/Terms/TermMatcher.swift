import Diagnostics
import Model

/// Finds the words of glossary terms in text, the longest first, at word boundaries.
///
/// Spellings are sorted into buckets by five bits each of their first two bytes, which folds ASCII
/// case by itself; a text is walked once, and only word starts are looked up.
struct TermMatcher: Sendable {
  /// A way to write a term.
  struct Spelling: Sendable {
    let bytes: [UInt8]
    /// Its place in the glossary.
    let term: Int
    /// Abbreviations count only as they are written: "us" isn't "US".
    let isExact: Bool
  }

  /// Where a term stands in a text.
  struct Match: Sendable, Equatable {
    let range: Range<Int>
    let term: Int
  }

  let diagnostics: [Diagnostic]
  private let spellings: [Spelling]
  /// Of each bucket: where its spellings begin in `spellings`; one more than there are buckets.
  private let starts: [UInt16]

  private static let bucketCount = 1 << 10

  init(_ glossary: [GlossaryTerm]) {
    var diagnostics: [Diagnostic] = []
    var buckets = [[Spelling]](repeating: [], count: Self.bucketCount)
    var owners: [[UInt8]: Int] = [:]
    for (place, term) in glossary.enumerated() {
      for words in [term.term.value] + [term.expansion].compactMap({ $0 }) + term.aliases {
        let bytes = Array(words.utf8)
        guard bytes.count >= 2, owners.count < 60_000 else { continue }
        let isExact = Self.isAbbreviation(bytes)
        let key = isExact ? bytes : bytes.map(Self.fold)
        if let owner = owners[key] {
          if owner != place {
            diagnostics.append(Self.twice(words, glossary[place], glossary[owner]))
          }
          continue
        }
        owners[key] = place
        buckets[Self.bucket(bytes[0], bytes[1])]
          .append(Spelling(bytes: key, term: place, isExact: isExact))
      }
    }
    var starts: [UInt16] = []
    var spellings: [Spelling] = []
    for bucket in buckets {
      starts.append(UInt16(clamping: spellings.count))
      spellings += bucket.sorted { left, right in
        left.bytes.count != right.bytes.count
          ? left.bytes.count > right.bytes.count
          : left.bytes.lexicographicallyPrecedes(right.bytes)
      }
    }
    starts.append(UInt16(clamping: spellings.count))
    self.starts = starts
    self.spellings = spellings
    self.diagnostics = diagnostics
  }

  var isEmpty: Bool { spellings.isEmpty }

  /// The first place where each term stands that `isWanted` asks for.
  ///
  /// A longer term hides the shorter ones in it, even when it was linked before.
  func firstUses(
    in text: UnsafeBufferPointer<UInt8>, isWanted: (Int) -> Bool
  ) -> [Match] {
    var matches: [Match] = []
    guard !spellings.isEmpty, text.count >= 2 else { return matches }
    var index = 0
    let last = text.count - 1
    starts.withUnsafeBufferPointer { starts in
      while index < last {
        let bucket = Self.bucket(text[index], text[index + 1])
        let from = Int(starts[bucket])
        let to = Int(starts[bucket + 1])
        if from < to, let match = match(in: text, at: index, from..<to) {
          index = match.range.upperBound
          if isWanted(match.term), !matches.contains(where: { $0.term == match.term }) {
            matches.append(match)
          }
        } else {
          index += 1
        }
        // On to the next word.
        while index < last, index > 0, Self.isWord(text[index - 1]) { index += 1 }
      }
    }
    return matches
  }

  private func match(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, _ candidates: Range<Int>
  ) -> Match? {
    guard !Self.endsWord(text, before: start) else { return nil }
    for candidate in candidates {
      let spelling = spellings[candidate]
      let count = spelling.bytes.count
      guard count <= text.count - start else { continue }
      var isEqual = true
      for offset in 0..<count {
        let byte = spelling.isExact ? text[start + offset] : Self.fold(text[start + offset])
        if byte != spelling.bytes[offset] {
          isEqual = false
          break
        }
      }
      guard isEqual else { continue }
      var end = start + count
      // A plural is a use too.
      if end < text.count, text[end] == UInt8(ascii: "s") { end += 1 }
      if Self.startsWord(text, at: end) {
        guard end == start + count + 1, !Self.startsWord(text, at: end - 1) else { continue }
        end -= 1
      }
      return Match(range: start..<end, term: spelling.term)
    }
    return nil
  }

  private static func twice(
    _ words: String, _ term: GlossaryTerm, _ owner: GlossaryTerm
  ) -> Diagnostic {
    Diagnostic(
      .pageTermTwice, at: term.term.location,
      "`\(words)` of the glossary entry `\(term.id.value)` is also claimed by `\(owner.id.value)`",
      advice: "Keep the words in one of the two entries.",
      related: [.init(location: owner.term.location, message: "The other entry is here.")])
  }

  private static func isAbbreviation(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } >= 2
      && !bytes.contains(UInt8(ascii: " "))
  }

  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static func fold(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
