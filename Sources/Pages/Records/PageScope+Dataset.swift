import Disclosure
import Figures
import Model
import Templates

extension PageScope {
  /// The table that the page shows; nil on other pages, and while nothing is released.
  var releasedTable: ReleasedTable? {
    guard case .dataset(_, let place) = page.subject else { return nil }
    return site.release[publication.data.datasets[place].key]
  }

  /// Everything that an edition offers to download.
  mutating func datasets(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    var rows: [TemplateValue] = []
    for place in site.editions[e].datasets {
      let dataset = publication.data.datasets[place]
      rows.append([
        "title": .text(dataset.title), "summary": text(dataset.summary),
        "href": href(PageAddress(dataset.address)),
        "time": .text(TableWords.capitalised(Self.when(dataset.time))),
        "status": TemplateValue(Self.status(dataset.status)),
        "downloads": downloads(of: PageAddress(dataset.address)),
        "changed": lastChange(e, of: PageAddress(dataset.address)),
      ])
    }
    let figures: [TemplateValue] = edition.figures.indices.map { f in
      let address = site.editions[e].address(of: .figures, edition.figures[f].id)
      return [
        "title": .text(edition.figures[f].title.value), "href": href(address),
        "summary": TemplateValue(site.figure(e, f)?.subtitle), "downloads": downloads(of: address),
        "changed": lastChange(e, of: address),
      ]
    }
    for payGap in edition.payGaps {
      let address = site.editions[e].address(of: .payGaps, payGap.id)
      rows.append([
        "title": .text(payGap.title), "summary": text(payGap.summary), "href": href(address),
        "time": .text(TableWords.capitalised(Self.when(.snapshot(payGap.year.asAt)))),
        "status": .none, "downloads": downloads(of: address),
        "changed": lastChange(e, of: address),
      ])
    }
    if !made.isEmpty { heading("Everything in one file", id: "page.all") }
    if !rows.isEmpty { heading("Datasets", id: "page.datasets") }
    if !figures.isEmpty { heading("Figures", id: "page.figures") }
    return PageRecord(
      title: "Data", description: "The data of \(edition.title), table by table, with downloads.",
      values: [
        "downloads": downloads, "has-downloads": .flag(!made.isEmpty),
        "changed": lastChange(e, of: nil), "datasets": .items(rows), "figures": .items(figures),
        "methods-href": href(PageAddress("/methods/")),
      ])
  }

  mutating func dataset(_ e: Int, _ place: Int) -> PageRecord {
    let dataset = publication.data.datasets[place]
    let population = publication.data.populations.first { $0.id == dataset.population.value }
    let figures = releasedTable.map { TableFigures($0, catalogue: publication.data) }
    var record: TemplateRecord = [
      "summary": text(dataset.summary),
      "population": TemplateValue(population?.label), "time": .text(Self.when(dataset.time)),
      "status": TemplateValue(Self.status(dataset.status)),
      "is-released": .flag(figures != nil), "methods-href": href(PageAddress("/methods/")),
      "downloads": downloads, "changed": lastChange(e, of: page.address),
      "has-downloads": .flag(!page.files.isEmpty),
    ]
    let tables = figures.map { DatasetTables($0) }
    let printed = tables?.all ?? []
    heading("The numbers", id: "page.tables")
    record["tables"] = .items(self.tables(printed, from: 1))
    var shown = printed
    record["change"] = change(dataset, e, tables, &shown)
    if !page.files.isEmpty { heading("Download this data", id: "page.downloads") }
    let used = Set(shown.flatMap(\.markers))
    let markers = Marker.allCases.filter(used.contains)
    if !markers.isEmpty { heading("Markers in these tables", id: "page.markers") }
    record["markers"] = .items(markers.map(Self.marker))
    heading("About this data", id: "page.about")
    record["facts"] = .items(facts(dataset, population, figures))
    if !dataset.notes.isEmpty || !dataset.breaks.isEmpty { heading("Notes", id: "page.notes") }
    record["notes"] = .items(dataset.notes.map { text($0) })
    record["breaks"] = .items(
      dataset.breaks.map { ["date": .text($0.at.value.text), "reason": text($0.reason)] })
    record["has-notes"] = .flag(!dataset.notes.isEmpty || !dataset.breaks.isEmpty)
    heading("How people are protected", id: "page.protection")
    record["rules"] = .items(RuleWords.sentences(of: dataset, figures).map { .text($0) })
    record["withheld"] = TemplateValue(figures.map { RuleWords.withheld($0.table) })
    record["contact"] = dataContact()
    return PageRecord(
      title: dataset.title, aboveTitle: "Data", description: dataset.summary, values: record)
  }

  /// Who answers questions about data.
  func dataContact() -> TemplateValue {
    let contacts = publication.site.contacts
    func first(_ purpose: ContactPurpose) -> Contact? {
      contacts.first { $0.purposes.contains { $0.value == purpose } }
    }
    guard let contact = first(.data) ?? first(.general) else { return .none }
    return contactRecord(contact)
  }

  private static func when(_ time: DatasetTime) -> String {
    switch time {
    case .snapshot: "as at \(TableWords.time(time))"
    case .period: TableWords.time(time)
    }
  }

  private static func status(_ status: DatasetStatus) -> String? {
    switch status {
    case .final: nil
    case .provisional: "Provisional: these numbers may still change."
    case .revised: "Revised: these numbers replace earlier ones."
    }
  }

  static func marker(_ marker: Marker) -> TemplateValue {
    ["marker": .text(marker.text), "meaning": .text(marker.meaning)]
  }

  /// The shares of the edition before beside those of this one, or why they can't be compared.
  private mutating func change(
    _ dataset: Dataset, _ e: Int, _ tables: DatasetTables?, _ shown: inout [PrintedTable]
  ) -> TemplateValue {
    guard let tables, let earlier = predecessor(of: dataset, e),
      let change = DatasetChange(tables.figures, since: earlier)
    else { return .none }
    let title = "Compared with \(TableWords.time(earlier.dataset.time))"
    var record: TemplateRecord = [
      "title": .text(title), "table": .none, "reason": .none,
      "href": href(PageAddress(earlier.dataset.address)),
    ]
    switch change {
    case .broken(let reason): record["reason"] = text(reason)
    case .comparable(let earlier):
      guard let table = tables.change(since: earlier) else { return .none }
      record["table"] = self.tables([table], from: shown.count + 1)[0]
      shown.append(table)
    }
    heading(title, id: "page.change")
    return .record(record)
  }

  /// The same dataset in the nearest edition before this one that readers can see.
  private func predecessor(of dataset: Dataset, _ e: Int) -> TableFigures? {
    let names = [dataset.key.dataset] + dataset.formerly.map(\.value)
    for earlier in publication.editions.indices[..<e].reversed()
    where publication.editions[earlier].status == .published
      || publication.editions[e].status == .draft
    {
      let edition = publication.editions[earlier].id
      for name in names {
        if let table = site.release[DatasetKey(edition: edition, dataset: name)] {
          return TableFigures(table, catalogue: publication.data)
        }
      }
    }
    return nil
  }

  /// Tables as templates print them.
  func tables(_ tables: [PrintedTable], from number: Int) -> [TemplateValue] {
    tables.enumerated().map { place, table in
      let rows: [TemplateValue] = table.rows.map { row in
        [
          "label": .text(row.label), "depth": .number(min(row.depth, 3)),
          "is-total": .flag(row.isTotal),
          "cells": .items(
            zip(table.columns, row.cells).map { column, cell in
              ["column": .text(column), "text": .text(cell.text)]
            }),
        ]
      }
      return [
        "anchor": .text("page.table-\(number + place)"), "caption": .text(table.caption),
        "notes": .items(table.notes.map { .text($0) }), "row-heading": .text(table.rowHeading),
        "columns": .items(table.columns.map { .text($0) }), "rows": .items(rows),
        "is-list": .flag(table.isList),
      ]
    }
  }
}
