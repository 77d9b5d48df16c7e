import Diagnostics
import Model

extension Plan {
  /// `plans/<id>.yaml`
  static func read(_ keys: inout MappingReader, id: String) -> Plan? {
    let title = keys.required("title", .text, "The name of the plan.")
    let summary = keys.optional("summary", .text, "One sentence about it.")
    let introduction = keys.optional(
      "introduction", .prose, "What a reader should know before the objectives.")
    let period = keys.optional("period", .period, "The time that the plan covers.")
    let owner = keys.optional("owner", .parties, "Who answers for the plan as a whole.")
    let objectiveNoun = keys.optional(
      "objectives-called", .text,
      "The plan's word for one objective, such as `Priority`; `Objective` unless given.")
    let isExhaustive = keys.optional(
      "exhaustive", .yesNo, "`false` says that further work will be added; `true` unless given.")
    let partOf = keys.optional("part-of", .id, "The id of the framework document above it.")
    let objectives = keys.list(
      "objectives", .mapping("an objective", Objective.read), required: true,
      "The objectives, priorities or areas of focus, in order.")
    let related = keys.list(
      "related", .mapping("a link", Link.read), "Links to other plans and pages.")
    let predecessors = keys.list(
      "continues", .predecessor("2025/equality"), "Plans of earlier editions that it follows.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.yaml`; they leave redirects.")
    guard let title else { return nil }
    return Plan(
      id: id, location: keys.location, title: title, summary: summary, introduction: introduction,
      period: period, owner: owner, objectiveNoun: objectiveNoun ?? "Objective",
      isExhaustive: isExhaustive ?? true, partOf: partOf, objectives: objectives, related: related,
      predecessors: predecessors, formerly: formerly,
      textPlaces: keys.textPlaces("title", "summary"))
  }
}
