import Model
import Templates

extension PageScope {
  /// An edition against the one before it.
  mutating func changes(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let earlier = publication.editions[e - 1]
    let changes = EditionComparison(site.editions[e], after: site.editions[e - 1], site)
    var record: TemplateRecord = [
      "earlier": [
        "title": .text(earlier.title), "href": href(site.editions[e - 1].address),
        "as-at": .text(earlier.asAt.value.text),
      ],
      "is-empty": .flag(changes.isEmpty),
    ]
    let lists: [(TemplateName, String, [TemplateValue])] = [
      ("new", "New actions", changes.new.map { .record(actionRow($0)) }),
      ("ended", "Actions that ended", changes.ended.map { .record(actionRow($0)) }),
      ("merged", "Actions brought together", changes.merged.map { merger($0) }),
      ("status-changed", "Status changed", changes.statusChanged.map { change($0) }),
      ("rating-changed", "Rating changed", changes.ratingChanged.map { change($0) }),
      ("deadline-moved", "Dates changed", changes.deadlineMoved.map { change($0) }),
      ("carried-forward", "Carried forward", changes.carriedForward.map { change($0) }),
      ("reworded", "Wording changed", changes.reworded.map { change($0) }),
      ("new-pages", "New pages", changes.newPages.map { link($0) }),
      ("changed-pages", "Pages with changed text", changes.changedPages.map { link($0) }),
      ("ended-pages", "Pages that ended", changes.endedPages.map { link($0) }),
      ("revised-tables", "Tables that were revised", changes.revisedTables.map { link($0) }),
      ("new-tables", "New tables", changes.newTables.map { link($0) }),
      ("changed-tables", "Tables with new numbers", changes.changedTables.map { link($0) }),
      ("ended-tables", "Tables that ended", changes.endedTables.map { link($0) }),
    ]
    var counts: [TemplateValue] = []
    for (name, title, items) in lists {
      record[name] = .items(items)
      guard !items.isEmpty else { continue }
      heading(title, id: "page.\(name.text)")
      counts.append([
        "label": .text(title), "count": .text(Wording.text(items.count)),
        "href": .text("#page.\(name.text)"),
      ])
    }
    record["counts"] = .items(counts)
    return PageRecord(
      title: "What changed",
      description: "What changed from \(earlier.title) to \(edition.title): actions, statuses, "
        + "dates, texts and tables.",
      values: record)
  }

  private func change(_ pair: EditionComparison.Pair) -> TemplateValue {
    let (before, after) = (
      site.index.action(at: pair.earlier), site.index.action(at: pair.later)
    )
    var row = actionRow(pair.later)
    let old = actionRow(pair.earlier)
    row["earlier-status"] = old["status"]
    row["earlier-rating"] = old["rating"]
    row["earlier-by-when"] = .text(Wording.textInSentence(before.byWhen))
    row["later-by-when"] = .text(Wording.textInSentence(after.byWhen))
    row["earlier-name"] = old["name"]
    row["earlier-title"] = old["title"]
    row["earlier-href"] = old["href"]
    row["was-retitled"] = .flag(before.title != after.title)
    row["reasons"] = .items(
      after.moves.filter { move in !before.moves.contains { $0.date.value == move.date.value } }
        .compactMap { $0.reason.map { .text($0) } })
    row["parts"] = .text(Wording.list(EditionComparison.rewordedParts(before, after)))
    return .record(row)
  }

  private func merger(_ merger: EditionComparison.Merger) -> TemplateValue {
    var row = actionRow(merger.later)
    row["from"] = .items(merger.earlier.map { .record(actionRow($0)) })
    return .record(row)
  }

  private func link(_ change: EditionComparison.PageChange) -> TemplateValue {
    ["title": .text(change.title), "href": href(change.address)]
  }
}
