import Model

extension Action {
  static func read(_ keys: inout MappingReader) -> Action? {
    let id = keys.required("id", .actionID, "Its place in the address; keep it from year to year.")
    let title = keys.required("title", .text, "The action in a phrase.")
    let outcome = keys.optional("outcome", .text, "What will be so when it is done, in a sentence.")
    let description = keys.optional("description", .prose, "What will be done, in full.")
    let stepsAreNumbered = keys.optional(
      "steps-numbered", .yesNo, "`true` numbers the steps; `false` unless given.")
    let steps = keys.list("steps", Step.shape, "The parts of the action.")
    let leads = keys.optional("leads", .parties, "Who leads.")
    let sponsor = keys.optional("sponsor", .parties, "Who sponsors it at the top.")
    let byWhen = keys.optional("by-when", .byWhen, "When it is due.")
    let measures = keys.list("measures", Measure.shape, "How success will be seen.")
    let status = keys.optional(
      "status", .located(Shape<DeliveryStatus>.choice),
      "Where delivery stands, if the updates don't say.")
    let rating = keys.optional(
      "rating", .located(Shape<Rating>.choice), "Confidence in delivery while in progress.")
    let lastReviewed = keys.optional(
      "last-reviewed", .located(.date), "The day on which somebody last looked at it.")
    let moves = keys.list(
      "moved", .mapping("a moved deadline", DeadlineMove.read),
      "Deadlines that were moved, the oldest first.")
    let updates = keys.list(
      "updates", .mapping("an update", Update.read), "Dated reports, the oldest first.")
    let themes = keys.list(
      "themes", .id, "The ids of themes, besides that of the objective.")
    let characteristics = keys.list(
      "characteristics", .text, "Protected characteristics or others, such as `Care experience`.")
    let links = keys.list("links", .mapping("a link", Link.read), "Where to read more.")
    let predecessors = keys.list(
      "continues", .predecessor("2025/equality/2.1"), "Actions of earlier editions that it follows."
    )
    let formerly = keys.list("formerly", .actionID, "Earlier ids; they leave redirects.")
    guard let id else { return nil }
    return Action(
      id: id, location: keys.location, title: title ?? "", outcome: outcome,
      description: description, stepsAreNumbered: stepsAreNumbered ?? false, steps: steps,
      leads: leads, sponsor: sponsor, byWhen: byWhen, measures: measures, status: status,
      rating: rating, lastReviewed: lastReviewed, moves: moves,
      updates: Update.inOrder(updates), themes: themes, characteristics: characteristics,
      links: links, predecessors: predecessors, formerly: formerly,
      textPlaces: keys.textPlaces("title", "outcome"))
  }
}
