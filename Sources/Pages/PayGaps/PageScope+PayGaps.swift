import Figures
import Markup
import Model
import Templates

extension PageScope {
  /// Every pay gap of an edition, with its main fact.
  mutating func payGaps(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    var rows: [TemplateValue] = []
    for payGap in edition.payGaps {
      rows.append([
        "title": .text(payGap.title), "summary": text(payGap.summary),
        "href": href(site.editions[e].address(of: .payGaps, payGap.id)),
        "as-at": .text(payGap.year.asAt.value.text),
        "facts": .items(
          payGap.groups.map { group in
            .text(
              PayGapWords.gap(
                .medianHourly, of: group, against: payGap.comparator,
                payGap.year.number(.medianHourly, of: group.id.value)))
          }),
      ])
    }
    return PageRecord(
      title: "Pay gaps",
      description: "The pay gaps of \(edition.title): what groups of employees are paid, compared.",
      values: ["pay-gaps": .items(rows)])
  }

  mutating func payGap(_ e: Int, _ p: Int) -> PageRecord {
    let payGap = publication.editions[e].payGaps[p]
    let tables = PayGapTables(payGap, years: site.index.years(of: payGap, edition: e))
    let words = PayGapSentences(payGap, tables)
    var record: TemplateRecord = [
      "summary": text(payGap.summary), "as-at": .text(payGap.year.asAt.value.text),
      "published": TemplateValue(payGap.year.published?.value.text),
    ]
    heading("Main facts", id: "page.facts")
    record["facts"] = .items(words.facts.map { .text($0) })
    record["gaps-chart"] = chart(.divergingBar, payGap, tables)
    record["trend-chart"] = tables.years.count < 3 ? .none : chart(.line, payGap, tables)
    record["quarters-chart"] = chart(.quarters, payGap, tables)
    heading("The gaps", id: "page.gaps")
    let gaps = payGap.groups.map { tables.statistics(of: $0).printed }
    record["gaps"] = .items(self.tables(gaps, from: 1))
    heading("Quarters of pay", id: "page.quarters")
    record["quarters-facts"] = .items(words.quarters.map { .text($0) })
    let quarters = tables.quarters.printed
    record["quarters"] = .items(self.tables([quarters], from: gaps.count + 1))
    let used = Set((gaps + [quarters]).flatMap(\.markers)).union(words.markers)
    if payGap.narrative != nil { heading("What explains it", id: "page.narrative") }
    record["narrative"] = prose(payGap.narrative, under: 2, prefix: "narrative.")
    if !payGap.actions.isEmpty { heading("What follows", id: "page.actions") }
    record["actions"] = .items(payGap.actions.compactMap { action($0) })
    heading("Who is counted", id: "page.groups")
    record["groups"] = .items(
      words.base.map { ["label": .text($0.label), "text": .text($0.text)] })
    heading("How it is worked out", id: "page.method")
    record["method"] = .items(words.method.map { .text($0) })
    record["notes"] = .items((payGap.notes + words.revisions).map { text($0) })
    record["markers"] = .items(
      PayGapSentences.meanings(of: used).map {
        ["marker": .text($0.marker.text), "meaning": .text($0.meaning)]
      })
    record["service"] = TemplateValue(
      payGap.service.flatMap { href(written: $0.value, in: $0.location.path) })
    record["downloads"] = downloads
    record["contact"] = dataContact()
    return PageRecord(
      title: payGap.title, aboveTitle: "Pay gaps", description: payGap.summary, values: record)
  }

  /// What stands in the tables, drawn; nothing where it can't be.
  private func chart(
    _ kind: ChartKind, _ payGap: PayGap, _ tables: PayGapTables
  ) -> TemplateValue {
    let table = tables.table(for: kind)
    let title =
      switch kind {
      case .line: "Gaps in hourly pay over the years"
      case .quarters: "Who is in each quarter of pay"
      default: "Gaps in hourly pay"
      }
    let description = "\(table.caption). The table below says the same."
    guard let drawn = Chart.draw(kind, table, title: title, description: description) else {
      return .none
    }
    // What the chart says to who can't see it.
    var words = MarkdownWriter()
    words.text("\(title). \(description)")
    return .prose(drawn.html, words.finish())
  }

  private func action(_ written: Located<String>) -> TemplateValue? {
    guard let address = href(written: written.value, in: written.location.path) else { return nil }
    let scope = ReferenceScope(edition: page.subject.edition, path: written.location.path)
    let target = try? site.index.resolve(written.value, from: scope).get().target
    guard case .action(let place) = target else {
      return ["title": .text(written.value), "href": .text(address), "status": .none]
    }
    let action = site.index.action(at: place)
    return [
      "title": .text(action.title), "href": .text(address),
      "status": Ratings.record(action.currentStatus),
    ]
  }
}
