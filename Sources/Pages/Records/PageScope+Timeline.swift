import Model
import Templates

extension PageScope {
  /// Updates and moved deadlines of an action, oldest first; a move stands before an update of the
  /// same day.
  mutating func timeline(_ action: Action) -> [TemplateValue] {
    var events: [(date: CalendarDate, order: Int, value: TemplateValue)] = []
    for move in action.moves {
      let (from, to) = (Wording.textInSentence(move.from), Wording.textInSentence(move.to))
      let words = "Deadline moved from \(from) to \(to)"
      events.append((move.date.value, 0, event(move.date.value, words, reason: move.reason)))
    }
    for (number, update) in action.updates.enumerated() {
      var what: [String] = []
      if let status = update.status?.value { what.append("Status: \(status.label)") }
      if let rating = update.rating?.value,
        case .record(let record) = Ratings.record(rating, publication.site.ratings),
        case .text(let label) = record["label"]
      {
        what.append("Rating: \(label)")
      }
      let value: TemplateValue = [
        "date": .text(update.date.value.text), "iso": .text(update.date.value.iso),
        "what": TemplateValue(what.isEmpty ? nil : what.joined(separator: ". ")),
        "reason": .none, "by": TemplateValue(update.author),
        "text": prose(update.text, under: 3, prefix: "update-\(number + 1)."),
        "evidence": .items(links(update.evidence)), "is-move": .flag(false),
      ]
      events.append((update.date.value, number + 1, value))
    }
    return events.sorted { ($0.date, $0.order) < ($1.date, $1.order) }.map(\.value)
  }

  private func event(_ date: CalendarDate, _ what: String, reason: String?) -> TemplateValue {
    [
      "date": .text(date.text), "iso": .text(date.iso), "what": .text(what),
      "reason": .text(reason ?? "No reason was given."), "by": .none, "text": .none,
      "evidence": .items([]), "is-move": .flag(true),
    ]
  }
}
