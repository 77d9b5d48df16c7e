import Diagnostics

/// Walks values and keeps the texts it is shown, each with its scope.
struct TextCollector {
  private(set) var texts: [AuthoredText] = []
  private var edition: Int?
  private var plan: Int?
  private var path = ""
  private var explains: Int?

  /// Sets where the texts that follow stand.
  mutating func enter(
    path: String, edition: Int? = nil, plan: Int? = nil, explains: Int? = nil
  ) {
    self.path = path
    self.edition = edition
    self.plan = plan
    self.explains = explains
  }

  /// - Parameter location: of the text, or of what it is part of.
  mutating func plain(_ text: String?, _ location: Location) {
    guard let text, !text.isEmpty else { return }
    texts.append(
      AuthoredText(
        content: .plain(text, location),
        scope: ReferenceScope(edition: edition, plan: plan, path: path), explains: explains,
        isBody: false))
  }

  /// - Parameter whole: the place of the mapping, for a text whose own is not known.
  mutating func plain(
    _ text: String?, _ key: String, _ places: TextPlaces, else whole: Location
  ) {
    plain(text, places[key] ?? whole)
  }

  mutating func prose(_ prose: Prose?, isBody: Bool = false) {
    guard let prose, prose.document.nodes.count > 1 else { return }
    texts.append(
      AuthoredText(
        content: .markup(prose.document),
        scope: ReferenceScope(edition: edition, plan: plan, path: prose.path), explains: explains,
        isBody: isBody))
  }

  mutating func statement(_ statement: AccessibilityStatement) {
    plain(statement.scope, "scope", statement.textPlaces, else: statement.location)
    for text in statement.abilities + statement.limits + statement.alternativeFormats {
      plain(text, statement.location)
    }
    prose(statement.enforcement)
    for issue in statement.nonCompliance + statement.disproportionateBurden + statement.outOfScope {
      prose(issue.problem)
      prose(issue.fix)
    }
    prose(statement.testing)
    prose(statement.improving)
  }

  mutating func bodies(_ bodies: [GoverningBody]) {
    for body in bodies { prose(body.role) }
  }
}
