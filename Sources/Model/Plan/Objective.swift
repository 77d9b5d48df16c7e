/// An objective, priority or area of focus, with its actions.
package struct Objective: Sendable {
  package let id: Located<String>
  /// `label`: as printed: "1", "one", "4"; separate from the ordinal.
  package let label: String?
  /// `title`: nil when the plan gives none, which a check reports.
  package let title: String?
  /// `statement`: the objective in a sentence.
  package let statement: Prose?
  /// `theme`: id of a theme.
  package let theme: Located<String>?
  /// `contributes-to`: ids of framework statements.
  package let contributesTo: [Located<String>]
  /// `measures-called`: the heading over measures: "Outcomes", "Success measures".
  package let measuresHeading: String?
  package let actions: [Action]
  package let textPlaces: TextPlaces

  package init(
    id: Located<String>, label: String? = nil, title: String? = nil, statement: Prose? = nil,
    theme: Located<String>? = nil, contributesTo: [Located<String>] = [],
    measuresHeading: String? = nil, actions: [Action] = [],
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.statement = statement
    self.theme = theme
    self.contributesTo = contributesTo
    self.measuresHeading = measuresHeading
    self.actions = actions
    self.textPlaces = textPlaces
  }
}
