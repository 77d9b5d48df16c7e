import Model

extension Update {
  static func read(_ keys: inout MappingReader) -> Update? {
    let date = keys.required("date", .located(.date), "The day of the report.")
    let author = keys.optional("by", .text, "The role that reports.")
    let text = keys.required("text", .prose, "What happened.")
    let status = keys.optional(
      "status", .located(Shape<DeliveryStatus>.choice), "The status from this day on.")
    let rating = keys.optional(
      "rating", .located(Shape<Rating>.choice), "The rating from this day on.")
    let evidence = keys.list("evidence", .mapping("a link", Link.read), "Where it can be seen.")
    guard let date, let text else { return nil }
    return Update(
      date: date, author: author, text: text, status: status, rating: rating, evidence: evidence)
  }

  /// Oldest first; those of one day as they stand.
  static func inOrder(_ updates: [Update]) -> [Update] {
    updates.enumerated().sorted {
      ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset)
    }.map(\.element)
  }
}
