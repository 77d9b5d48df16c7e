import Disclosure
import Figures
import Model

/// The released answers of a group to a question, a section or the whole.
struct AnswerRow {
  /// How many answered red, amber and green, in the order of `Rating.allCases`.
  let counts: [ReleasedValue]
  let answered: ReleasedValue
  let notAnswered: ReleasedValue
  /// Everybody who was asked, as often as they were asked.
  let asked: ReleasedValue

  /// nil when the table has no such row.
  init?(_ table: ReleasedTable, group: String, question: String) {
    let hasGroups = table.dataset.dimensions.contains { $0.id == Audit.groupDimension }
    guard hasGroups || group == DatasetDimension.totalCode else { return nil }
    func value(_ answer: String) -> ReleasedValue? {
      table[(hasGroups ? [group] : []) + [question, answer], Audit.measure]
    }
    func value(_ answer: AnswerCode) -> ReleasedValue? { value(answer.rawValue) }
    let counts = Rating.allCases.compactMap { value(AnswerCode($0)) }
    guard counts.count == Rating.allCases.count, let answered = value(.answered),
      let notAnswered = value(.notAnswered), let asked = value(DatasetDimension.totalCode)
    else { return nil }
    self.counts = counts
    self.answered = answered
    self.notAnswered = notAnswered
    self.asked = asked
  }

  /// Whether readers see no result.
  var isWithheld: Bool { counts.contains(.withheld) || answered == .withheld }

  /// The share of a rating in the answers given, by its place in `counts`.
  func share(_ rating: Int) -> Figure { Self.share(counts[rating], of: answered) }

  /// Each count with its share: those of the ratings, and last that of those who did not answer, of
  /// all who were asked.
  var printed: [PrintedNumber] {
    counts.indices.map { Self.print(counts[$0], share($0)) }
      + [Self.print(notAnswered, Self.share(notAnswered, of: asked))]
  }

  /// Every marker that the row shows.
  var markers: [Marker] {
    let shares = counts.indices.map(share) + [Self.share(notAnswered, of: asked)]
    return (counts + [answered, notAnswered]).compactMap(\.marker) + printed.compactMap(\.marker)
      + shares.compactMap { $0.percentage(decimals: 0).marker }
  }

  private static func share(_ part: ReleasedValue, of whole: ReleasedValue) -> Figure {
    Figure(part, decimals: 0).ratio(to: Figure(whole, decimals: 0))
  }

  /// "12 (40%)", or the marker that stands instead.
  private static func print(_ count: ReleasedValue, _ share: Figure) -> PrintedNumber {
    let number = text(count)
    guard count.number != nil else { return number }
    return PrintedNumber(text: "\(number.text) (\(share.percentage(decimals: 0).text))")
  }

  /// "1,204", "12 [p]", or the marker that stands instead.
  static func text(_ value: ReleasedValue) -> PrintedNumber {
    guard let number = value.number else { return PrintedNumber(value.marker ?? .unavailable) }
    return PrintedNumber(text: Wording.text(number), marker: value.marker)
  }
}
