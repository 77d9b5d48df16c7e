import Model
import Templates

extension PageScope {
  func caseStudies(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let map = site.editions[e]
    let studies: [TemplateValue] = edition.caseStudies.map { study in
      [
        "title": .text(study.title), "organisation": .text(study.organisation),
        "series": TemplateValue(study.series),
        "summary": .text(study.summary.document.plainText),
        "href": href(map.address(of: .caseStudies, study.slug)),
      ]
    }
    return PageRecord(
      title: "Case studies", description: "Case studies of \(edition.title).",
      values: ["studies": .items(studies)])
  }

  mutating func caseStudy(_ e: Int, _ s: Int) -> PageRecord {
    let study = publication.editions[e].caseStudies[s]
    var record: TemplateRecord = [
      "organisation": .text(study.organisation), "series": TemplateValue(study.series),
      "summary": prose(study.summary, under: 2, prefix: "summary."), "body": prose(study.body),
    ]
    if study.vision != nil { heading("Vision", id: "page.vision") }
    record["vision"] = prose(study.vision, under: 2, prefix: "vision.")
    if !study.outcomes.isEmpty { heading("Outcomes wanted", id: "page.outcomes") }
    record["outcomes"] = .items(
      study.outcomes.enumerated().map { outcome($1, ordinal: $0 + 1) })
    record["sponsoring-body"] = TemplateValue(study.sponsoringBody)
    if let group = study.workingGroup { heading(group.name, id: "page.group") }
    record["working-group"] = study.workingGroup.map { body($0) } ?? TemplateValue.none
    if let learning = study.learning { heading(learning.title, id: "page.learning") }
    record["learning"] = study.learning.map { self.learning($0) } ?? TemplateValue.none
    if study.survey != nil { heading("Survey results", id: "page.survey") }
    record["survey"] = study.survey.map { survey($0) } ?? TemplateValue.none
    if study.evaluation != nil { heading("Evaluation", id: "page.evaluation") }
    record["evaluation"] =
      study.evaluation.map { evaluation in
        [
          "status": .text(Self.words(evaluation.status)),
          "text": prose(evaluation.text, under: 2, prefix: "evaluation."),
        ]
      } ?? TemplateValue.none
    if !study.learningPoints.isEmpty { heading("What was learnt", id: "page.points") }
    record["learning-points"] = .items(study.learningPoints.map { inline($0) })
    record["contact"] = contact(study.contact?.value)
    return PageRecord(
      title: study.title, aboveTitle: .text(study.series ?? "Case study"),
      description: study.summary.document.plainText, values: record)
  }

  private mutating func outcome(_ outcome: CaseStudyOutcome, ordinal: Int) -> TemplateValue {
    [
      "ordinal": .number(ordinal),
      "text": text(outcome.text.value),
      "behaviours": .items(outcome.behaviours.map { text($0) }),
      "sponsor": TemplateValue(outcome.sponsor.map(Wording.text)),
    ]
  }

  private mutating func learning(_ learning: LearningPackage) -> TemplateValue {
    var elements: [TemplateValue] = []
    for element in learning.elements {
      let duty = element.isMandatory.map { $0 ? "Mandatory" : "Voluntary" }
      elements.append([
        "title": .text(element.title), "description": inline(element.description),
        "audience": .text(element.audience ?? "Not stated"),
        "duty": .text(duty ?? "Not stated"),
        "duration": .text(element.duration ?? "Not stated"),
      ])
    }
    return [
      "title": .text(learning.title), "provider": TemplateValue(learning.provider),
      "duration": TemplateValue(learning.duration),
      "has-facts": .flag(learning.provider != nil || learning.duration != nil),
      "elements": .items(elements),
    ]
  }

  /// A table of groups: this wave, the one before, the difference in percentage points.
  private func survey(_ survey: SurveySummary) -> TemplateValue {
    let hasPrevious = survey.results.contains { $0.previous != nil }
    let hasBase = survey.results.contains { $0.base != nil }
    let rows: [TemplateValue] = survey.results.map { result in
      [
        "group": .text(result.group), "value": .text(Wording.text(result.value)),
        "previous": .text(result.previous.map(Wording.text) ?? "Not available"),
        "change": .text(
          result.previous.map { Wording.difference(result.value, $0) } ?? "Not available"),
        "base": .text(result.base.map(Wording.text) ?? "Not published"),
      ]
    }
    return [
      "question": .text(survey.question), "wave": .text(survey.wave),
      "previous-wave": .text(survey.previousWave ?? "Previous wave"),
      "has-previous": .flag(hasPrevious), "has-base": .flag(hasBase),
      "is-base-published": .flag(survey.isBasePublished),
      "is-provisional": .flag(survey.isProvisional), "results": .items(rows),
    ]
  }

  private static func words(_ status: EvaluationStatus) -> String {
    switch status {
    case .notYet: "This has not been evaluated yet."
    case .underWay: "An evaluation is under way."
    case .done: "This has been evaluated."
    }
  }
}
