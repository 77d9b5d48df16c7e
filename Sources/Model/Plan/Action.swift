package import Diagnostics

/// What somebody will do. Everything but `id` and `title` may be missing in a real plan.
package struct Action: Sendable {
  /// `id`: stable across editions, such as "2.1" or "racial-literacy".
  package let id: Located<String>
  package let location: Location
  /// `title`: the action in a phrase, plain text.
  package let title: String
  /// `outcome`: the outcome statement that the action serves.
  package let outcome: String?
  package let description: Prose?
  /// `steps-numbered`: whether the order of the steps matters.
  package let stepsAreNumbered: Bool
  /// `steps`: sub-actions.
  package let steps: [Step]
  package let leads: Parties?
  package let sponsor: Parties?
  /// `by-when`
  package let byWhen: ByWhen?
  /// `measures`
  package let measures: [Measure]
  package let status: Located<DeliveryStatus>?
  /// `rating`: only makes sense while in progress.
  package let rating: Located<Rating>?
  /// `last-reviewed`
  package let lastReviewed: Located<CalendarDate>?
  /// `moved`: deadlines that moved, oldest first.
  package let moves: [DeadlineMove]
  /// `updates`: oldest first.
  package let updates: [Update]
  /// `themes`: ids; the objective's theme counts too.
  package let themes: [Located<String>]
  /// `characteristics`: protected characteristics or others, as written: "Race", "Care experience".
  package let characteristics: [String]
  package let links: [Link]
  /// `continues`: actions of earlier editions, as `2025/equality/2.1`.
  package let predecessors: [Located<String>]
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  package init(
    id: Located<String>, location: Location, title: String, outcome: String? = nil,
    description: Prose? = nil, stepsAreNumbered: Bool, steps: [Step] = [], leads: Parties? = nil,
    sponsor: Parties? = nil, byWhen: ByWhen? = nil, measures: [Measure] = [],
    status: Located<DeliveryStatus>? = nil, rating: Located<Rating>? = nil,
    lastReviewed: Located<CalendarDate>? = nil, moves: [DeadlineMove] = [], updates: [Update] = [],
    themes: [Located<String>] = [], characteristics: [String] = [], links: [Link] = [],
    predecessors: [Located<String>] = [], formerly: [Located<String>] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.outcome = outcome
    self.description = description
    self.stepsAreNumbered = stepsAreNumbered
    self.steps = steps
    self.leads = leads
    self.sponsor = sponsor
    self.byWhen = byWhen
    self.measures = measures
    self.status = status
    self.rating = rating
    self.lastReviewed = lastReviewed
    self.moves = moves
    self.updates = updates
    self.themes = themes
    self.characteristics = characteristics
    self.links = links
    self.predecessors = predecessors
    self.formerly = formerly
    self.textPlaces = textPlaces
  }
}
