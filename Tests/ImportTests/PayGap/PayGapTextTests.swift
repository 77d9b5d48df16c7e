import Diagnostics
import Model
import Testing

@testable import Import

/// What is written of a file, and what is left.
struct PayGapTextTests {
  private let text = PayGapText(
    employees: 300, declared: nil,
    groups: [
      .init(id: "men", employees: 100, numbers: [(.paidBonus, "1.0%")]),
      .init(id: "women", employees: nil, numbers: [(.meanHourly, "-2.0%"), (.lower, "c")]),
    ])

  private func replaced(_ old: String) -> String? {
    text.replacing(numbersOf: SourceFile(path: "sex.yaml", bytes: Array(old.utf8)))
  }

  private static let block = """
    employees: 300
    figures:
      - group: men
        employees: 100
        paid-bonus: 1.0%
      - group: women
        mean-hourly: -2.0%
        lower: c

    """

  @Test func `the numbers change, and nothing else`() {
    let old = """
      # A remark at the head.
      title: Gender pay gap
      employees: 10
      declared: 80%
      figures:
        # Last year's.
        - group: men
          paid-bonus: 3%

      # What explains it.
      narrative: |
        figures: are not these.

        employees: 5
      """
    #expect(
      replaced(old) == """
        # A remark at the head.
        title: Gender pay gap
        \(Self.block)
        # What explains it.
        narrative: |
          figures: are not these.

          employees: 5

        """)
  }

  @Test func `without numbers they come last`() {
    #expect(replaced("title: Gender pay gap\n\n\n") == "title: Gender pay gap\n" + Self.block)
  }

  @Test func `numbers in two places become one`() {
    #expect(
      replaced("figures: []\ntitle: A\nemployees: 10\nsource: B\n")
        == Self.block + "title: A\nsource: B\n")
  }

  @Test func `twice is the same as once`() {
    let once = replaced("title: A\nfigures: []\nsource: B\n")
    #expect(once.flatMap(replaced) == once)
  }

  @Test func `what is no mapping is left alone`() {
    #expect(replaced("- a\n- b\n") == nil)
    #expect(replaced("title: [a\n") == nil)
  }

  @Test func `a new file has what a payroll knows`() {
    let file = text.file(
      .ethnicity, asAt: CalendarDate(year: 2025, month: 3, day: 31),
      groups: [
        PayGapGroupNames(id: "men", label: "No: 1", called: "\"them\""),
        PayGapGroupNames(id: "women", label: "Women, too", called: "women"),
      ])
    #expect(
      file == """
        title: Ethnicity pay gap
        summary: What groups of our employees are paid, compared by ethnicity.
        characteristic: ethnicity
        as-at: 2025-03-31
        source: Payroll
        comparator:
          id: men
          label: "No: 1"
          called: "\\"them\\""
        groups:
          - id: women
            label: Women, too
            called: women
        \(Self.block)
        """)
  }
}
