import Diagnostics
import Pipeline
import Testing

/// A release that costs readers every share says so.
struct LostSharesTests {
  private static func released(_ raw: String, denominator: String) throws -> [Diagnostic] {
    let place = try ReleasePlace()
    try place.write(
      "content/classifications/faith.yaml",
      """
      title: Faith
      codes:
        - {code: some, label: Some}
        - {code: none, label: None}
        - {code: unknown, label: Not declared, kind: not-declared}

      """)
    try place.write(
      "content/2026/data/grades.yaml",
      """
      title: Faith
      summary: What people believe.
      population: employees
      as-at: 2026-03-31
      source: Payroll
      unit: employees
      denominator: \(denominator)
      dimensions:
        - {id: faith, total: Everyone}

      """)
    try place.write(ReleasePlace.raw, "faith,value\n" + raw)
    let outcome = place.protect()
    #expect(outcome.isReleased, "\(outcome.diagnostics)")
    return outcome.diagnostics.filter { $0.code.id == "release-without-shares" }
  }

  @Test func `nothing but those who did not declare can hide a small count`() throws {
    let raw = "all,43\nsome,3\nunknown,40\nnone,0\n"
    let found = try Self.released(raw, denominator: "declared")
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.message) == [
        "No share by `faith` can be shown in this table: how many declared is withheld"
      ])
    #expect(found.first?.location.path.hasSuffix("content/2026/data/grades.csv") == true)
    #expect(try Self.released(raw, denominator: "all").isEmpty)
  }

  /// The larger group would be the dearer one to lose, if no share hung on the smaller.
  @Test func `another count is withheld where there is one`() throws {
    let raw = "all,143\nsome,3\nunknown,20\nnone,120\n"
    #expect(try Self.released(raw, denominator: "declared").isEmpty)
  }
}
