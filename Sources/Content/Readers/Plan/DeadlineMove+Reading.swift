import Model

extension DeadlineMove {
  static func read(_ keys: inout MappingReader) -> DeadlineMove? {
    let from = keys.required("from", .byWhen, "The deadline before.")
    let to = keys.required("to", .byWhen, "The deadline after.")
    let date = keys.required("on", .located(.date), "The day of the decision.")
    let reason = keys.optional("reason", .text, "Why; a move without a reason is reported.")
    guard let from, let to, let date else { return nil }
    return DeadlineMove(location: keys.location, from: from, to: to, date: date, reason: reason)
  }
}
