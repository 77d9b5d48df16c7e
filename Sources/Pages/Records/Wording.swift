import Figures
import Model

/// Dates, numbers and lists as people in Britain write them.
enum Wording {
  /// "1 April 2025 to 31 March 2026".
  static func text(_ period: Period) -> String {
    "\(period.start.text) to \(period.end.text)"
  }

  /// "31 March 2026", "March 2026", "Ongoing"; what is not stated is said to be so.
  static func text(_ byWhen: ByWhen) -> String {
    switch byWhen.timing {
    case .ongoing: "Ongoing"
    case .recurring(.monthly): "Monthly"
    case .recurring(.quarterly): "Quarterly"
    case .recurring(.halfYearly): "Every six months"
    case .recurring(.annually): "Annually"
    case .month(let year, let month): "\(CalendarDate.monthName(month)) \(year)"
    case .date(let date): date.text
    case .notStated: "Not stated"
    case .asWritten(let words): words
    }
  }

  /// The same within a sentence: "ongoing", "not stated".
  static func textInSentence(_ byWhen: ByWhen?) -> String {
    guard let byWhen else { return "not stated" }
    return switch byWhen.timing {
    case .ongoing, .recurring, .notStated: text(byWhen).lowercased()
    case .month, .date, .asWritten: text(byWhen)
    }
  }

  /// Text as it was written, its line breaks printed as " / ", so that what stood below one another
  /// is not joined into one name; a line that ends with a separator of its own needs none.
  static func inOneLine(_ text: String) -> String {
    var line = ""
    for part in text.split(whereSeparator: \.isNewline) {
      let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else { continue }
      let isSeparated = line.utf8.last.map { "/,;&".utf8.contains($0) } ?? true
      line += line.isEmpty ? words : (isSeparated ? " " : " / ") + words
    }
    return line
  }

  /// "Published 30 June 2026", "To be published 30 June 2027".
  static func publication(_ edition: Edition) -> String {
    let day = edition.published.value.text
    return edition.status == .draft ? "To be published \(day)" : "Published \(day)"
  }

  /// "1,234,567".
  static func text(_ number: Int) -> String {
    RoundedNumber(units: number).text
  }

  /// "1 action", "2 actions".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(text(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// The size of a file: "812 bytes", "12.4 KB".
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1000, let thousands = Fraction(Int128(bytes), over: 1000)?.rounded(decimals: 1)
    else { return count(bytes, "byte") }
    return "\(thousands.text) KB"
  }

  /// "85%", "85.5%".
  static func text(_ percentage: Percentage) -> String {
    "\(tenths(percentage.tenths, showsDecimal: percentage.showsDecimal))%"
  }

  /// "+30 percentage points", "−1.5 percentage points", "no change".
  static func difference(_ value: Percentage, _ previous: Percentage) -> String {
    let difference = value.tenths - previous.tenths
    guard difference != 0 else { return "no change" }
    let number = tenths(
      Int(difference.magnitude), showsDecimal: value.showsDecimal || previous.showsDecimal)
    let noun = number == "1" ? "percentage point" : "percentage points"
    return "\(difference > 0 ? "+" : "−")\(number) \(noun)"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String], _ word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// "Sam Lee, Director of People, Exampleshire".
  static func text(_ signatory: Signatory) -> String {
    [signatory.name, signatory.role, signatory.body].compactMap { $0 }.joined(separator: ", ")
  }

  private static func tenths(_ tenths: Int, showsDecimal: Bool) -> String {
    let whole = text(tenths / 10)
    return showsDecimal || !tenths.isMultiple(of: 10)
      ? "\(whole).\(tenths.magnitude % 10)" : whole
  }
}
