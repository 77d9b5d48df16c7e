import Disclosure
import Figures
import Model
import Templates

extension PageScope {
  /// What was released of every wave: `waves` and `markers` of the page of an audit.
  mutating func results(of audit: Audit, _ e: Int) -> (waves: [TemplateValue], markers: [Marker]) {
    let all = WaveResults.all(
      audit, edition: publication.editions[e].id, release: site.release, publication.data)
    var waves: [TemplateValue] = []
    var markers: Set<Marker> = []
    for results in all {
      heading("Results: \(results.wave.label)", id: results.anchor)
      waves.append(wave(results, &markers))
    }
    return (waves, Marker.allCases.filter(markers.contains))
  }

  private func wave(_ results: WaveResults, _ markers: inout Set<Marker>) -> TemplateValue {
    let wave = results.wave
    let definitions = ratings(of: results.audit)
    var sections: [TemplateValue] = []
    for section in results.audit.questionnaire?.sections ?? [] {
      sections.append(self.section(section, results, definitions, &markers))
    }
    return [
      "anchor": .text(results.anchor), "label": .text(wave.label),
      "taken": .text(TableWords.time(wave.time)),
      "is-provisional": .flag(wave.status == .provisional),
      "is-revised": .flag(wave.status == .revised),
      "previous": TemplateValue(results.previous?.wave.label),
      "respondents": TemplateValue(results.respondents().map { AnswerRow.text($0).text }),
      "response-rate": TemplateValue(results.rate()?.text),
      "groups": .items(groups(results, &markers)),
      "ratings": .items(Rating.allCases.map { Ratings.record($0, definitions) }),
      "sections": .items(sections),
    ]
  }

  /// How many of each group took part.
  private func groups(_ results: WaveResults, _ markers: inout Set<Marker>) -> [TemplateValue] {
    results.groups.compactMap { group in
      guard let respondents = results.respondents(group.code) else { return nil }
      if let marker = respondents.marker { markers.insert(marker) }
      return [
        "label": .text(group.label), "respondents": .text(AnswerRow.text(respondents).text),
        "response-rate": TemplateValue(results.rate(group.code)?.text),
      ]
    }
  }

  private func section(
    _ section: QuestionnaireSection, _ results: WaveResults, _ definitions: [RatingDefinition],
    _ markers: inout Set<Marker>
  ) -> TemplateValue {
    let subjects =
      [(section.id.value, WaveResults.sectionLabel, true)]
      + section.questions.map { ($0.id.value, $0.text.value, false) }
    let whole = results.row(section.id.value)
    var rows: [TemplateValue] = []
    var groupRows: [TemplateValue] = []
    for (code, text, isSection) in subjects {
      for group in [nil] + results.groups.map(Optional.some) {
        let groupCode = group?.code ?? DatasetDimension.totalCode
        guard let row = results.row(code, group: groupCode) else { continue }
        markers.formUnion(row.markers)
        let earlier = results.earlierRow(code, group: groupCode)
        if let earlier, earlier.isWithheld, !row.isWithheld { markers.insert(.confidential) }
        var record = Self.record(row, since: earlier, definitions)
        record["text"] = .text(text)
        record["group"] = TemplateValue(group?.label)
        record["is-section"] = .flag(isSection)
        let instead = isSection ? nil : results.row(section.id.value, group: groupCode)
        record["is-section-shown"] = .flag(instead.map { !$0.isWithheld } ?? false)
        if group == nil { rows.append(.record(record)) } else { groupRows.append(.record(record)) }
      }
      if isSection, let row = earlierRow(code, results, definitions, &markers) { rows.append(row) }
    }
    let strip = AnswerStrip(results: results, section: section, definitions: definitions)
    return [
      "anchor": .text("\(results.anchor).\(section.id.value)"), "title": .text(section.title),
      "sentence": TemplateValue(whole.flatMap { Self.sentence($0, definitions) }),
      "strip": strip.html().map { .html($0) } ?? TemplateValue.none,
      "rows": .items(rows), "group-rows": .items(groupRows),
    ]
  }

  /// The section as it was in the wave before, so that both stand below each other.
  private func earlierRow(
    _ section: String, _ results: WaveResults, _ definitions: [RatingDefinition],
    _ markers: inout Set<Marker>
  ) -> TemplateValue? {
    guard let previous = results.previous, let row = results.earlierSection(section) else {
      return nil
    }
    markers.formUnion(row.markers)
    var record = Self.record(row, since: nil, definitions)
    record["text"] = .text("\(WaveResults.sectionLabel), \(previous.wave.label)")
    record["group"] = TemplateValue.none
    record["is-section"] = .flag(true)
    record["is-section-shown"] = .flag(false)
    return .record(record)
  }

  private static func record(
    _ row: AnswerRow, since earlier: AnswerRow?, _ definitions: [RatingDefinition]
  ) -> TemplateRecord {
    let printed = row.printed.map(\.text)
    let cells: [TemplateValue] = Rating.allCases.enumerated().map { place, rating in
      let change = earlier.map {
        row.share(place).difference(from: $0.share(place)).pointsInWords(decimals: 0).text
      }
      return [
        "rating": Ratings.record(rating, definitions), "value": .text(printed[place]),
        "change": row.isWithheld ? TemplateValue.none : TemplateValue(change),
      ]
    }
    return [
      "cells": .items(cells), "answered": .text(AnswerRow.text(row.answered).text),
      "not-answered": .text(printed[printed.count - 1]), "is-withheld": .flag(row.isWithheld),
    ]
  }

  /// "Of 240 answers: 20% Not in place, 30% Partly in place and 50% In place."
  private static func sentence(
    _ row: AnswerRow, _ definitions: [RatingDefinition]
  ) -> String? {
    guard let answered = row.answered.number, answered > 0, !row.isWithheld else { return nil }
    let shares = Rating.allCases.enumerated().map { place, rating in
      let label = definitions.first { $0.rating.value == rating }?.label ?? rating.rawValue
      return "\(row.share(place).percentage(decimals: 0).text) \(label)"
    }
    return "Of \(Wording.count(answered, "answer")): \(Wording.list(shares))."
  }

  /// What a marker says in the results of an audit.
  static func markerInResults(_ marker: Marker) -> TemplateValue {
    guard marker == .confidential else { return self.marker(marker) }
    let meaning =
      "Withheld, so that nobody can work out what single people answered. Where a question is "
      + "withheld, its section is shown instead, unless that is withheld, too."
    return ["marker": .text(marker.text), "meaning": .text(meaning)]
  }
}

extension WaveResults {
  /// The id of its heading on the page.
  var anchor: String { "wave.\(wave.id.value)" }
}
