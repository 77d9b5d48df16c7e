import Model
import Templates

extension PageScope {
  /// An action as lists show it.
  func actionRow(_ place: ActionPlace) -> TemplateRecord {
    // Fields are taken one by one: a copy of an edition or a plan costs dozens of counts.
    let (e, p) = (place.edition, place.plan)
    let action = site.index.action(at: place)
    let plan = site.editions[e].address(of: .plans, publication.editions[e].plans[p].id)
    return [
      "number": TemplateValue(action.number),
      "title": .text(action.title), "name": .text(action.name),
      "href": href(plan.appending(action.id.value)),
      "status": Ratings.record(action.currentStatus),
      "rating": rating(action),
      "leads": .text(leads(action.leads)),
      "by-when": .text(action.byWhen.map(Wording.text) ?? "Not stated"),
      "overdue": lateness(action, e, isOpen: true),
      "undelivered": lateness(action, e, isOpen: false),
      "plan": .text(publication.editions[e].plans[p].title),
      "plan-href": href(plan),
      "edition": .text(publication.editions[e].title),
    ]
  }

  private func rating(_ action: Action) -> TemplateValue {
    guard let rating = action.currentRating else { return .none }
    return Ratings.record(rating, publication.site.ratings)
  }

  private func lateness(_ action: Action, _ e: Int, isOpen: Bool) -> TemplateValue {
    guard action.currentStatus.isOpen == isOpen else { return .none }
    return TemplateValue(action.lateness(asAt: publication.editions[e].asAt.value)?.text)
  }

  private func leads(_ parties: Parties?) -> String {
    guard let parties else { return "Not stated" }
    return parties.parties.isEmpty
      ? Wording.inOneLine(parties.verbatim.value) : Wording.list(parties.parties.map(\.name))
  }

  /// An action as its plan's page shows it.
  mutating func actionCard(_ place: ActionPlace) -> TemplateValue {
    let action = site.index.action(at: place)
    let objective = site.index.objective(at: place)
    var record = actionRow(place)
    record["outcome"] = text(action.outcome)
    record["description"] = prose(
      action.description, under: 3, prefix: "\(action.id.value).about.")
    record["steps"] = .items(steps(action))
    record["steps-are-numbered"] = .flag(action.stepsAreNumbered)
    record["measures-heading"] = .text(objective.measuresHeading ?? "Measures")
    record["measures"] = .items(action.measures.map { measure($0) })
    return .record(record)
  }

  private mutating func steps(_ action: Action) -> [TemplateValue] {
    var steps: [TemplateValue] = []
    for (place, step) in action.steps.enumerated() {
      steps.append([
        "ordinal": .number(place + 1), "text": inline(step.text),
        "status": step.status.map { Ratings.record($0.value) } ?? TemplateValue.none,
      ])
    }
    return steps
  }

  private mutating func measure(_ measure: Measure) -> TemplateValue {
    [
      "text": text(measure.text.value), "unit": TemplateValue(measure.unit),
      "baseline": TemplateValue(measure.baseline), "target": TemplateValue(measure.target),
      "due": TemplateValue(measure.due.map(Wording.text)), "figure": measuredBy(measure),
    ]
  }

  /// The figure that measures it: its latest number, and where it stands.
  private func measuredBy(_ measure: Measure) -> TemplateValue {
    guard let e = page.subject.edition, let id = measure.figure,
      let f = site.index.editions[e].figures[id.value]
    else { return .none }
    let figure = publication.editions[e].figures[f]
    let headline = shown(e, f)?.headline
    return [
      "title": .text(figure.title.value), "number": TemplateValue(headline?.text),
      "label": TemplateValue(headline?.label), "change": TemplateValue(headline?.change),
      "target": TemplateValue(headline?.target),
      "href": href(site.editions[e].address(of: .figures, id.value)),
    ]
  }

  /// Everything about one action.
  mutating func action(_ place: ActionPlace) -> PageRecord {
    let index = site.index
    let (action, objective) = (index.action(at: place), index.objective(at: place))
    let (plan, edition) = (index.plan(at: place), index.edition(at: place))
    let planAddress = site.editions[place.edition].address(of: .plans, plan.id)
    var record = actionRow(place)
    record["outcome"] = text(action.outcome)
    record["description"] = prose(action.description, under: 2, prefix: "about.")
    record["objective"] = .text(objectiveName(objective, plan))
    record["objective-href"] = .text(path(planAddress.path) + "#" + objective.anchor)
    record["leads"] = parties(action.leads)
    record["sponsor"] = parties(action.sponsor)
    let understood = action.byWhen.map(Wording.text)
    let written = action.byWhen.map { Wording.inOneLine($0.verbatim.value) }
    record["by-when-as-written"] =
      written.map { $0.lowercased() == understood?.lowercased() ? TemplateValue.none : .text($0) }
      ?? TemplateValue.none
    record["last-reviewed"] = TemplateValue(action.lastReviewed?.value.text)
    record["themes"] = .items(themes(action, objective, place))
    record["characteristics"] = .items(action.characteristics.map { .text($0) })
    record["ratings"] =
      record["rating"].map { if case .none = $0 { .items([]) } else { .items(ratingKey()) } }
      ?? .items([])
    if !action.steps.isEmpty { heading("Steps", id: "page.steps") }
    record["steps"] = .items(steps(action))
    record["steps-are-numbered"] = .flag(action.stepsAreNumbered)
    let measures = objective.measuresHeading ?? "Measures"
    record["measures-heading"] = .text(measures)
    if !action.measures.isEmpty { heading(measures, id: "page.measures") }
    record["measures"] = .items(action.measures.map { measure($0) })
    record["measures-have-numbers"] = .flag(
      action.measures.contains { $0.baseline != nil || $0.target != nil || $0.due != nil })
    record["original-deadline"] = TemplateValue(action.moves.first.map { Wording.text($0.from) })
    let events = timeline(action)
    if !events.isEmpty { heading("What has happened", id: "page.timeline") }
    record["timeline"] = .items(events)
    // What is published says nothing of drafts.
    func isShown(_ other: ActionPlace) -> Bool {
      other.edition == place.edition || edition.status == .draft
        || publication.editions[other.edition].status != .draft
    }
    let line = site.history.line(of: place).filter(isShown)
    if line.count > 1 { heading("Across editions", id: "page.history") }
    record["history"] = .items(line.count > 1 ? line.map { history($0, now: place) } : [])
    record["continues"] = .items(
      site.history.predecessors(of: place).map { history($0, now: place) })
    record["continued-by"] = .items(
      site.history.successors(of: place).filter(isShown).map { history($0, now: place) })
    if !action.links.isEmpty { heading("Related links", id: "page.links") }
    record["links"] = .items(links(action.links))
    let name = ["Action", action.number].compactMap { $0 }.joined(separator: " ")
    let summary = "\(name) of \(plan.title): "
    return PageRecord(
      title: action.title, aboveTitle: .text(name),
      description: summary + "status, lead, measures and history as at \(edition.asAt.value.text).",
      values: record)
  }

  private func history(_ place: ActionPlace, now: ActionPlace) -> TemplateValue {
    var row = actionRow(place)
    row["is-this"] = .flag(place == now)
    row["as-at"] = .text(site.index.edition(at: place).asAt.value.text)
    return .record(row)
  }

  /// The plan's word for it, its label and its title: "Priority one: An inclusive place to work".
  func objectiveName(_ objective: Objective, _ plan: Plan) -> String {
    let label = [plan.objectiveNoun, objective.label].compactMap { $0 }.joined(separator: " ")
    guard let title = objective.title else { return label }
    return objective.label == nil ? title : "\(label): \(title)"
  }

  private func parties(_ parties: Parties?) -> TemplateValue {
    guard let parties else { return .none }
    let names = leads(parties)
    let written = Wording.inOneLine(parties.verbatim.value)
    let isSame = parties.parties.map(\.name) == [written] || names == written
    return [
      "names": .text(names), "as-written": isSame ? TemplateValue.none : .text(written),
    ]
  }

  private func themes(
    _ action: Action, _ objective: Objective, _ place: ActionPlace
  ) -> [TemplateValue] {
    var ids = action.themes.map(\.value)
    if let own = objective.theme?.value, !ids.contains(own) { ids.append(own) }
    let map = site.editions[place.edition]
    return ids.compactMap { id in
      guard let group = map.byTheme.first(where: { $0.slug == id }) else { return nil }
      let address = map.address(of: .actions, ActionGrouping.theme.rawValue).appending(id)
      return ["label": .text(group.label), "href": href(address)]
    }
  }

  func ratingKey() -> [TemplateValue] { Ratings.records(publication.site.ratings) }

  /// Links that lead somewhere; the others are reported by a check.
  func links(_ links: [Link]) -> [TemplateValue] {
    links.map { link in
      let address = href(written: link.destination.value, in: link.destination.location.path)
      return ["title": .text(link.title), "href": TemplateValue(address)]
    }
  }
}
