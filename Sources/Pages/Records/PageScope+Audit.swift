import Model
import Templates

extension PageScope {
  func audits(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let map = site.editions[e]
    let audits: [TemplateValue] = edition.audits.map { audit in
      [
        "title": .text(audit.title), "summary": .text(audit.summary),
        "href": href(map.address(of: .audits, audit.id)),
      ]
    }
    return PageRecord(
      title: "Audits", description: "The audits of \(edition.title).",
      values: ["audits": .items(audits)])
  }

  mutating func audit(_ e: Int, _ a: Int) -> PageRecord {
    let audit = publication.editions[e].audits[a]
    let definitions = ratings(of: audit)
    let policy = audit.privacyPolicy ?? publication.site.privacyPolicy
    var record: TemplateRecord = [
      "summary": text(audit.summary),
      "purpose": prose(audit.purpose, under: 2, prefix: "purpose."),
    ]
    heading("What it is for", id: "page.purpose")
    heading("Taking part", id: "page.taking-part")
    record["facts"] = .items(facts(audit))
    record["sharing"] = prose(audit.sharing, under: 2, prefix: "sharing.")
    record["questionnaire-href"] = TemplateValue(
      audit.questionnaireAddress(edition: publication.editions[e].id).map(path))
    if !definitions.isEmpty { heading("What the ratings mean", id: "page.ratings") }
    record["ratings"] = .items(Ratings.records(definitions))
    let (waves, markers) = results(of: audit, e)
    record["waves"] = .items(waves)
    record["minimum"] = .number(audit.minimumAnswers)
    record["markers"] = .items(markers.map(Self.markerInResults))
    heading("Privacy", id: "page.privacy")
    record["privacy"] = .items(privacy(audit))
    record["privacy-policy"] = TemplateValue(
      policy.flatMap { href(written: $0.value, in: $0.location.path) })
    if audit.results != nil { heading("What you get back", id: "page.results") }
    record["results"] = prose(audit.results, under: 2, prefix: "results.")
    record["contact"] = contact(audit.requestContact?.value)
    return PageRecord(
      title: audit.title, aboveTitle: "Audit", description: audit.summary, values: record)
  }

  private func facts(_ audit: Audit) -> [TemplateValue] {
    var facts: [String] = []
    if let minutes = audit.minutes {
      facts.append("It takes about \(Wording.count(minutes, "minute")).")
    }
    facts.append(
      audit.isSingleSession
        ? "It is done in one session: answers can't be saved and continued later."
        : "It can be done in several sessions.")
    facts.append(
      audit.hasOneAnswerPerQuestion
        ? "Each question takes one answer." : "A question may take several answers.")
    facts.append(
      audit.allowsSkipping ? "Any question can be skipped." : "Every question needs an answer.")
    return facts.map { .text($0) }
  }

  private func privacy(_ audit: Audit) -> [TemplateValue] {
    [
      .text(
        audit.isAnonymised
          ? "Answers are anonymised: nobody is named." : "Answers are not anonymised."),
      .text(
        audit.recordsIndividualAnswers
          ? "The answers of each person are recorded."
          : "The answers of single people are not recorded, only how many chose each rating."),
    ]
  }
}
