import Diagnostics
import Model

extension Judgement {
  /// What of the words behind the number may not stand there.
  func namingProblem(_ wording: Wording) -> Naming.Problem? {
    wording.tail.isEmpty ? nil : number.naming().problem(in: wording.tailWords)
  }

  /// What stands behind a number that is right, and says something that nothing checks.
  func beside(_ wording: Wording) -> Diagnostic? {
    let tail = wording.tailWords
    guard let problem = namingProblem(wording) else { return nil }
    func report(_ range: Range<Int>, _ message: (String) -> String, _ advice: String) -> Diagnostic
    {
      let place = written.place(ofTail: range, of: tail.count)
      let words = place?.words ?? tail[range].joined(separator: " ")
      return diagnostic(
        .claimWordsUnchecked, message("`\(words)`"), advice, at: place?.location)
    }
    switch problem {
    case .unknown(let range):
      let set = number.naming().sets.first { set in
        Phrase(Array(tail[range])).words.contains(where: set.words.contains)
      }
      return report(
        range, { "\($0) is nothing that the build can check" },
        number.kind == .rank
          ? "A rank is among all categories beside it, so leave these words out of the sentence, or "
            + (set?.advice ?? "add `within=` and a category that is made of those you mean") + "."
          : "Leave it outside the link, where readers don’t take it for checked.")
    case .everyone(let range):
      let own = wording.with(
        tail: (tail[..<range.lowerBound] + ["of those who declared"])
          .joined(separator: " "))
      return report(
        range, { "\($0) says of everyone, but the share is of those who declared" },
        "Write `\(text(own))`, or claim `measure=share-of-all`.")
    case .wider(let range, let category):
      return report(
        range, { "\($0) says of more than the link does: \(category) is left out" },
        "Leave it outside the link, or name the category in it.")
    }
  }
}

extension WrittenClaim {
  /// Some of the words at the end of the link, as they are written, and where.
  ///
  /// - Parameters:
  ///   - range: of the words behind the number.
  ///   - count: how many those are.
  func place(ofTail range: Range<Int>, of count: Int) -> (words: String, location: Location)? {
    var words: [Range<Int>] = []
    var start: Int?
    for place in letters.indices {
      let scalar = letters[place].scalar
      let isGap =
        scalar.properties.isWhitespace || "-\u{2010}\u{2011}–".unicodeScalars.contains(scalar)
      if isGap, let begin = start {
        words.append(begin..<place)
        start = nil
      } else if !isGap, start == nil {
        start = place
      }
    }
    if let start { words.append(start..<letters.count) }
    words = words.filter { range in
      letters[range].contains {
        $0.scalar.properties.isAlphabetic || $0.scalar.properties.numericType != nil
      }
    }
    guard words.count >= count, !range.isEmpty, range.upperBound <= count else { return nil }
    let tail = words.suffix(count)
    let (first, last) = (
      tail[tail.startIndex + range.lowerBound], tail[tail.startIndex + range.upperBound - 1]
    )
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters[first.lowerBound..<last.upperBound].map(\.scalar))
    let isOneLine = letters[first.lowerBound].line == letters[last.upperBound - 1].line
    return (
      ClaimWords.trimmed(String(text)),
      Location(
        path: location.path, line: letters[first.lowerBound].line,
        column: letters[first.lowerBound].column,
        length: isOneLine ? last.upperBound - first.lowerBound : first.count)
    )
  }
}
