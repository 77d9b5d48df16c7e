/// A number in a sentence that no link explains.
struct BareNumber {
  enum Form {
    case percentage(tenths: Int?)
    case count
  }

  let range: Range<Int>
  let form: Form
  /// The words behind it.
  let following: [String]

  /// Percentages, and counts of ten and more that are no year, date, age, amount of money, number of
  /// a law or of a thing.
  ///
  /// - Parameter least: smaller counts are passed over.
  static func all(in sentence: Sentence, least: Int = 10) -> [BareNumber] {
    let scalars = sentence.scalars
    var found: [BareNumber] = []
    var place = 0
    while place < scalars.count {
      guard isDigit(scalars[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < scalars.count,
        isDigit(scalars[place])
          || (",.".unicodeScalars.contains(scalars[place]) && place + 1 < scalars.count
            && isDigit(scalars[place + 1]))
      {
        place += 1
      }
      guard !sentence.isLinked[start], !isJoined(scalars, start..<place) else { continue }
      if let number = number(scalars, start..<place, least) { found.append(number) }
    }
    return found
  }

  private static func number(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ least: Int
  ) -> BareNumber? {
    guard let numeral = NumberWords.digits(text(scalars[range])) else { return nil }
    let following = Sentence.words(scalars[range.upperBound...].prefix(80))
    if following.first == "%" || following.starts(with: ["per", "cent"])
      || following.first == "percent"
    {
      if following.dropFirst().first.map({ $0.hasPrefix("point") }) ?? false { return nil }
      let tenths: Int? =
        switch numeral.decimals {
        case 0: numeral.units * 10
        case 1: numeral.units
        default: nil
        }
      let end = following.first == "%" ? range.upperBound + 1 : range.upperBound
      return BareNumber(
        range: range.lowerBound..<min(end, scalars.count), form: .percentage(tenths: tenths),
        following: Array(following.prefix(5)))
    }
    let isYear =
      (1900...2099).contains(numeral.units) && range.count == 4 && numeral.decimals == 0
    let before = Sentence.words(scalars[..<range.lowerBound].suffix(40)).last ?? ""
    guard numeral.decimals == 0, numeral.units >= least, !isYear, !labels.contains(before),
      following.first.map({ !units.contains($0) }) ?? false,
      !labels.contains(before.hasSuffix("s") ? String(before.dropLast()) : before)
    else { return nil }
    return BareNumber(range: range, form: .count, following: Array(following.prefix(4)))
  }

  /// Counts in words, from two to ninety-nine.
  static func spelled(in sentence: Sentence) -> [BareNumber] {
    let scalars = sentence.scalars
    var words: [(text: String, range: Range<Int>)] = []
    var place = 0
    while place < scalars.count {
      let start = place
      while place < scalars.count, scalars[place].properties.isAlphabetic { place += 1 }
      if place > start {
        words.append((text(scalars[start..<place]).lowercased(), start..<place))
      } else {
        place += 1
      }
    }
    return words.indices.compactMap { at in
      let following = words[at...].dropFirst().prefix(4).map(\.text)
      guard !sentence.isLinked[words[at].range.lowerBound],
        let (numeral, _) = NumberWords.read([words[at].text]), numeral.units > 1,
        !(following.first.map(units.contains) ?? false)
      else { return nil }
      return BareNumber(range: words[at].range, form: .count, following: Array(following))
    }
  }

  /// Whether it is part of something longer: "£1,200", "2017/353", "25-to-34", "1st", "P45".
  private static func isJoined(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    if range.lowerBound > 0 {
      let before = scalars[range.lowerBound - 1]
      if before != " ", before != "(", before != "“", before != "\"" { return true }
    }
    guard range.upperBound < scalars.count else { return false }
    let after = scalars[range.upperBound]
    return after.properties.isAlphabetic || "/-–:'’".unicodeScalars.contains(after)
  }

  /// What a number behind these words is the name of.
  private static let labels: Set<String> = [
    "level", "grade", "band", "section", "part", "stage", "phase", "page", "item", "article",
    "schedule", "regulation", "table", "figure", "question", "action", "objective", "step", "age",
    "aged", "version", "no", "number", "chapter", "paragraph", "under", "to", "between",
  ]

  /// What makes it a date or a stretch of time.
  private static let units: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "years", "months", "weeks", "days", "hours", "minutes",
    "year", "month", "week", "day", "hour",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
