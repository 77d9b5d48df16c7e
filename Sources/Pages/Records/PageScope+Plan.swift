import Model
import Templates

extension PageScope {
  /// How many actions stand where, in words and as shares of a bar.
  func progress(_ places: [ActionPlace], _ edition: Edition) -> TemplateValue {
    guard !places.isEmpty else { return .none }
    var counts: [DeliveryStatus?: Int] = [:]
    var overdue = 0
    for place in places {
      let action = site.index.action(at: place)
      counts[action.currentStatus, default: 0] += 1
      if action.isOverdue(asAt: edition.asAt.value) { overdue += 1 }
    }
    var tenths = 0
    var parts: [TemplateValue] = []
    var seen = 0
    for status in DeliveryStatus.allCases.map(Optional.some) + [nil] {
      guard let count = counts[status] else { continue }
      seen += count
      // Cut at cumulative shares, so that the parts fill the bar without a gap.
      let end = (seen * 1000 + places.count / 2) / places.count
      parts.append([
        "label": .text(status?.label.lowercased() ?? "without a stated status"),
        "class": .text(status?.rawValue ?? "not-stated"),
        "shape": .text(Ratings.shape(status)), "count": .text(Wording.text(count)),
        "x": .text(Self.percent(tenths)), "width": .text(Self.percent(end - tenths)),
      ])
      tenths = end
    }
    return [
      "total": .text(Wording.count(places.count, "action")), "parts": .items(parts),
      "overdue": overdue == 0 ? TemplateValue.none : .text(Wording.text(overdue)),
      "as-at": .text(edition.asAt.value.text),
    ]
  }

  private static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// A plan as lists show it.
  func planRow(_ e: Int, _ p: Int) -> TemplateRecord {
    let edition = publication.editions[e]
    let plan = edition.plans[p]
    let map = site.editions[e]
    return [
      "title": .text(plan.title), "summary": TemplateValue(plan.summary),
      "href": href(map.address(of: .plans, plan.id)),
      "period": TemplateValue(plan.period.map(Wording.text)),
      "progress": progress(map.actions.filter { $0.plan == p }, edition),
    ]
  }

  mutating func plans(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    return PageRecord(
      title: "Action plans",
      description: "The action plans of \(edition.title), with progress as at "
        + "\(edition.asAt.value.text).",
      values: ["plans": .items(edition.plans.indices.map { .record(planRow(e, $0)) })])
  }

  mutating func plan(_ e: Int, _ p: Int) -> PageRecord {
    let edition = publication.editions[e]
    let plan = edition.plans[p]
    var record = planRow(e, p)
    record["introduction"] = prose(plan.introduction, under: 2, prefix: "about.")
    record["owner"] = TemplateValue(plan.owner.map { Wording.inOneLine($0.verbatim.value) })
    record["part-of"] = partOf(plan, e)
    record["is-exhaustive"] = .flag(plan.isExhaustive)
    let continues = plan.predecessors.compactMap { earlierPlan($0, e, p) }
    record["continues"] = .items(continues)
    record["has-facts"] = .flag(
      plan.period != nil || plan.owner != nil || plan.partOf != nil || !continues.isEmpty)
    let places = site.editions[e].actions.filter { $0.plan == p }
    let strip = actionStrip(plan, places, edition)
    if !strip.objectives.isEmpty { heading("Progress by objective", id: "page.progress") }
    record["strip"] = strip.value(title: plan.title)
    var objectives: [TemplateValue] = []
    for (o, objective) in plan.objectives.enumerated() {
      objectives.append(
        self.objective(objective, plan, e, places.filter { $0.objective == o }))
    }
    record["objectives"] = .items(objectives)
    let hasRatings = places.contains {
      let action = site.index.action(at: $0)
      return action.rating != nil || action.updates.contains { $0.rating != nil }
    }
    record["ratings"] = .items(hasRatings ? ratingKey() : [])
    if !plan.related.isEmpty { heading("Related plans and pages", id: "page.related") }
    record["related"] = .items(links(plan.related))
    return PageRecord(
      title: plan.title,
      description: plan.summary
        ?? "\(plan.title): \(Wording.count(places.count, "action")), with leads, dates and "
        + "progress as at \(edition.asAt.value.text).",
      values: record)
  }

  private func actionStrip(
    _ plan: Plan, _ places: [ActionPlace], _ edition: Edition
  ) -> ActionStrip {
    let objectives = plan.objectives.enumerated().map { o, objective in
      (
        name: objectiveName(objective, plan),
        actions: places.filter { $0.objective == o }.map { site.index.action(at: $0) }
      )
    }
    return ActionStrip(
      objectives: objectives.filter { !$0.actions.isEmpty }, definitions: publication.site.ratings,
      asAt: edition.asAt.value.text)
  }

  private mutating func objective(
    _ objective: Objective, _ plan: Plan, _ e: Int, _ places: [ActionPlace]
  ) -> TemplateValue {
    let name = objectiveName(objective, plan)
    heading(name, id: objective.anchor)
    let edition = publication.editions[e]
    let contributes = objective.contributesTo.compactMap { id in
      edition.framework.lazy.flatMap(\.statements).first { $0.id.value == id.value }?.text
    }
    let theme = edition.themes.first { $0.id.value == objective.theme?.value }
    let address = site.editions[e].address(of: .actions, ActionGrouping.theme.rawValue)
    return [
      "name": .text(name), "anchor": .text(objective.anchor),
      "statement": prose(
        objective.statement, under: 3, prefix: "\(objective.anchor).about."),
      "theme": TemplateValue(theme?.label),
      "theme-href": theme.map { href(address.appending($0.id.value)) } ?? TemplateValue.none,
      "contributes-to": .items(contributes.map { .text($0) }),
      "count": .text(Wording.count(places.count, "action")),
      "actions": .items(places.map { actionCard($0) }),
    ]
  }

  private func partOf(_ plan: Plan, _ e: Int) -> TemplateValue {
    let framework = publication.editions[e].framework
    guard let id = plan.partOf?.value, let document = framework.first(where: { $0.id.value == id })
    else { return .none }
    return [
      "title": .text(document.title),
      "href": .text(path(site.editions[e].address.path) + "#" + document.anchor),
    ]
  }

  private func earlierPlan(_ written: Located<String>, _ e: Int, _ p: Int) -> TemplateValue? {
    let scope = ReferenceScope(edition: e, plan: p, path: written.location.path)
    guard
      case .success(let found) = site.index.resolve(
        Reference.parsePlan(written.value), from: scope),
      case .plan(let edition, let plan) = found.target
    else { return nil }
    let earlier = publication.editions[edition]
    return [
      "title": .text("\(earlier.plans[plan].title), \(earlier.title)"),
      "href": href(site.editions[edition].address(of: .plans, earlier.plans[plan].id)),
    ]
  }
}

extension FrameworkDocument {
  /// The id of its part of the edition's page.
  var anchor: String { "framework-\(id.value)" }
}
