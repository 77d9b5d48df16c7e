package import Diagnostics

/// `plans/<id>.yaml`: an action plan.
package struct Plan: Sendable {
  /// The file's name without its ending.
  package let id: String
  package let location: Location
  package let title: String
  /// `summary`: one sentence.
  package let summary: String?
  package let introduction: Prose?
  package let period: Period?
  /// `owner`
  package let owner: Parties?
  /// `objectives-called`: the plan's word for one: "Objective", "Priority", "Area of focus".
  package let objectiveNoun: String
  /// `exhaustive`: false says that further work will be added.
  package let isExhaustive: Bool
  /// `part-of`: id of a framework document.
  package let partOf: Located<String>?
  package let objectives: [Objective]
  /// `related`: links to other plans and pages.
  package let related: [Link]
  /// `continues`: plans of earlier editions that this one follows, as `2025/equality`.
  package let predecessors: [Located<String>]
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    id: String, location: Location, title: String, summary: String? = nil,
    introduction: Prose? = nil, period: Period? = nil, owner: Parties? = nil, objectiveNoun: String,
    isExhaustive: Bool, partOf: Located<String>? = nil, objectives: [Objective] = [],
    related: [Link] = [], predecessors: [Located<String>] = [], formerly: [Located<String>] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.summary = summary
    self.introduction = introduction
    self.period = period
    self.owner = owner
    self.objectiveNoun = objectiveNoun
    self.isExhaustive = isExhaustive
    self.partOf = partOf
    self.objectives = objectives
    self.related = related
    self.predecessors = predecessors
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
