import Disclosure
package import Model

/// Words that captions, headings and notes of tables are made of.
package enum TableWords {
  /// "31 March 2026", "1 April 2025 to 31 March 2026".
  package static func time(_ time: DatasetTime) -> String {
    switch time {
    case .snapshot(let day): day.value.text
    case .period(let period): "\(period.start.text) to \(period.end.text)"
    }
  }

  /// With a capital letter.
  package static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A label within a sentence: "Ethnicity" becomes "ethnicity", "LGBT status" stays.
  package static func inSentence(_ label: String) -> String {
    guard let second = label.dropFirst().first, second.isLowercase || second == " " else {
      return label
    }
    return label.prefix(1).lowercased() + label.dropFirst()
  }

  /// "Percentages are rounded to one decimal place."
  package static func rounding(_ decimals: Int) -> String {
    switch decimals {
    case 0: "Percentages are rounded to whole numbers."
    case 1: "Percentages are rounded to one decimal place."
    default: "Percentages are rounded to \(decimals) decimal places."
    }
  }

  /// "85%", "85.5%".
  package static func percentage(_ percentage: Percentage) -> String {
    let isWhole = percentage.tenths.isMultiple(of: 10) && !percentage.showsDecimal
    return RoundedNumber(
      units: isWhole ? percentage.tenths / 10 : percentage.tenths, decimals: isWhole ? 0 : 1
    ).text + "%"
  }
}
