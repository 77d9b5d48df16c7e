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
    for (text, id) in Self.headings { heading(text, id: id) }
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
        "compliance": TemplateValue(statement.compliance.map { Self.status($0.value) }),
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
    ("Preparation of this accessibility statement", "page.preparation"),
  ]

  /// The three wordings of the model statement.
  private static func status(_ compliance: Compliance) -> String {
    let standard = "the Web Content Accessibility Guidelines version 2.2 AA standard"
    return switch compliance {
    case .full: "This website is fully compliant with \(standard)."
    case .partial:
      "This website is partially compliant with \(standard), due to the non-compliances listed "
        + "below."
    case .none:
      "This website is not compliant with \(standard). The non-accessible sections are listed "
        + "below."
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
