import Disclosure
import Model

/// The released answers of a group to a question, a section or the whole.
struct AnswerRow {
  /// How many answered red, amber and green, in the order of `Rating.allCases`.
  let counts: [ReleasedValue]
  let answered: ReleasedValue
  let notAnswered: ReleasedValue
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

  func share(_ rating: Int) -> AnswerShare { AnswerShare(counts[rating], of: answered) }

  /// Every marker that the row shows.
  var markers: [Marker] {
    let shares = counts.indices.map(share) + [AnswerShare(notAnswered, of: asked)]
    return (counts + [answered, notAnswered, asked]).compactMap(\.marker)
      + (shares.contains(.undefined) ? [.notApplicable] : [])
  }

  /// "12 (40%)", or the marker that stands instead.
  static func text(_ count: ReleasedValue, _ share: AnswerShare) -> String {
    count.number == nil ? text(count) : "\(text(count)) (\(share.text))"
  }

  /// "1,204", "12 [p]", or the marker that stands instead.
  static func text(_ value: ReleasedValue) -> String {
    [value.number.map(Wording.text), value.marker?.text].compactMap { $0 }.joined(separator: " ")
  }
}
