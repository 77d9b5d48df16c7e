import Diagnostics
import Model
import Testing

@testable import Pages

/// The fixed wording says that something is listed only when it is.
struct ComplianceTests {
  private static let standard =
    "with the Web Content Accessibility Guidelines version 2.2 AA standard"

  @Test(arguments: [
    (Compliance.full, 0, 0, 0, "fully compliant \(standard)."),
    (
      .partial, 1, 0, 0, "partially compliant \(standard), due to the non-compliances listed below."
    ),
    (.partial, 0, 1, 0, "partially compliant \(standard), due to the exemptions listed below."),
    (.partial, 0, 0, 1, "partially compliant \(standard), due to the exemptions listed below."),
    (
      .partial, 2, 0, 1,
      "partially compliant \(standard), due to the non-compliances and exemptions listed below."
    ),
    (.partial, 0, 0, 0, "partially compliant \(standard)."),
    (
      .none, 1, 0, 0,
      "not compliant \(standard). The non-accessible sections are listed below."
    ),
    (.none, 0, 0, 0, "not compliant \(standard)."),
  ])
  func words(_ compliance: Compliance, _ failures: Int, _ burden: Int, _ scope: Int, _ text: String)
  {
    let place = Location(path: "accessibility.yaml")
    let issue = AccessibilityIssue(problem: Prose(document: .empty, path: place.path))
    let statement = AccessibilityStatement(
      location: place, compliance: Located(value: compliance, location: place),
      nonCompliance: Array(repeating: issue, count: failures),
      disproportionateBurden: Array(repeating: issue, count: burden),
      outOfScope: Array(repeating: issue, count: scope))
    #expect(PageScope.status(statement) == "This website is \(text)")
  }
}
