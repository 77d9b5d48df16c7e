import Model
import Templates

extension PageScope {
  /// The accessibility statement: headings and wording as in the model statement that the Public
  /// Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 rest
  /// on (Commission Implementing Decision (EU) 2018/1523, and the UK government's sample).
  mutating func accessibility() -> PageRecord {
    let organisation = publication.site.organisation.name
    let title = "Accessibility statement"
    let description = "How accessible \(publication.site.title) is, and what to do if it isn't."
    guard let statement = publication.accessibilityStatement else {
      return PageRecord(
        title: title, description: description,
        values: ["statement": .none, "operator": .text(organisation)])
    }
    for (text, id) in Self.headings
    where id != "page.improving" || statement.improving?.document.isEmpty == false {
      heading(text, id: id)
    }
    let burden = issues(statement.disproportionateBurden, "burden-")
    let scope = issues(statement.outOfScope, "scope-")
    let failures = issues(statement.nonCompliance, "failure-")
    let values: TemplateRecord = [
      "operator": .text(organisation),
      "statement": [
        "scope": .text(statement.scope ?? publication.site.baseURL),
        "abilities": .items(statement.abilities.map { .text($0) }),
        "limits": .items(statement.limits.map { .text($0) }),
        "contact": contact(statement.contact?.value),
        "formats": .items(statement.alternativeFormats.map { .text($0) }),
        "enforcement": prose(statement.enforcement, under: 2, prefix: "enforcement."),
        "default-enforcement": enforcement(),
        "compliance": TemplateValue(Self.status(statement)),
        "is-fully-compliant": .flag(statement.compliance?.value == .full),
        "has-issues": .flag(
          !(statement.nonCompliance.isEmpty && statement.disproportionateBurden.isEmpty
            && statement.outOfScope.isEmpty)),
        "failures": .items(failures), "burden": .items(burden), "out-of-scope": .items(scope),
        "prepared": TemplateValue(statement.prepared?.value.text),
        "reviewed": TemplateValue(statement.reviewed?.value.text),
        "tested": TemplateValue(statement.tested?.value.text),
        "testing": prose(statement.testing, under: 2, prefix: "testing."),
        "improving": prose(statement.improving, under: 2, prefix: "improving."),
      ],
    ]
    return PageRecord(title: title, description: description, values: values)
  }

  private static let headings = [
    ("How accessible this website is", "page.accessible"),
    ("Feedback and contact information", "page.feedback"),
    ("Reporting accessibility problems with this website", "page.reporting"),
    ("Enforcement procedure", "page.enforcement"),
    ("Technical information about this website’s accessibility", "page.technical"),
    ("Compliance status", "page.status"), ("Non-accessible content", "page.content"),
    ("What we’re doing to improve accessibility", "page.improving"),
    ("Preparation of this accessibility statement", "page.preparation"),
  ]

  /// The wordings of the model statement; none says that something is listed when nothing is.
  static func status(_ statement: AccessibilityStatement) -> String? {
    guard let compliance = statement.compliance?.value else { return nil }
    let standard = "the Web Content Accessibility Guidelines version 2.2 AA standard"
    let hasFailures = !statement.nonCompliance.isEmpty
    let hasExemptions = !(statement.disproportionateBurden.isEmpty && statement.outOfScope.isEmpty)
    switch compliance {
    case .full: return "This website is fully compliant with \(standard)."
    case .partial:
      let reasons =
        switch (hasFailures, hasExemptions) {
        case (true, true): ", due to the non-compliances and exemptions listed below"
        case (true, false): ", due to the non-compliances listed below"
        case (false, true): ", due to the exemptions listed below"
        case (false, false): ""
        }
      return "This website is partially compliant with \(standard)\(reasons)."
    case .none:
      let list =
        hasFailures || hasExemptions ? " The non-accessible sections are listed below." : ""
      return "This website is not compliant with \(standard).\(list)"
    }
  }

  private mutating func issues(_ issues: [AccessibilityIssue], _ prefix: String)
    -> [TemplateValue]
  {
    var values: [TemplateValue] = []
    for (number, issue) in issues.enumerated() {
      values.append([
        "problem": inline(issue.problem), "criterion": TemplateValue(issue.criterion),
        "fix": inline(issue.fix), "id": .text("\(prefix)\(number + 1)"),
      ])
    }
    return values
  }

  /// Who enforces the regulations where the publication comes from.
  private func enforcement() -> TemplateValue {
    if publication.site.jurisdiction == .northernIreland {
      return [
        "body": "Equality Commission for Northern Ireland", "short": "ECNI",
        "advice": "Equality Commission for Northern Ireland",
        "href": "https://www.equalityni.org/",
      ]
    }
    return [
      "body": "Equality and Human Rights Commission", "short": "EHRC",
      "advice": "Equality Advisory and Support Service (EASS)",
      "href": "https://www.equalityadvisoryservice.com/",
    ]
  }
}
