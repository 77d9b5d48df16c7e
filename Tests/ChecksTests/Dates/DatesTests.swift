import Diagnostics
import Model
import Testing

struct DatesTests {
  private static func period(_ start: String, _ end: String, _ line: Int = 8) -> Period {
    Period(start: day(start), end: day(end), location: at(line))
  }

  @Test func `periods run forwards and don't overlap`() {
    let found = report(
      publication(
        edition(2025),
        edition(
          2026, period: Self.period("2025-03-31", "2026-03-31"),
          plan(period: Self.period("2026-12-31", "2025-01-01", 9), objectives: []))),
      "period-reversed", "periods-overlap")
    #expect(
      found == """
        content/2026/plans/equality.yaml:8:3: warning: The periods of editions `2025` and `2026` \
        overlap: the one ends on 31 March 2025, the other begins on 31 March 2025 [periods-overlap]
          Let each begin on the day after the one before ends.
          content/2025/edition.yaml:3: the earlier period stands here
        content/2026/plans/equality.yaml:9:3: error: The period of plan `equality` ends on 1 January \
        2025, before it begins on 31 December 2026 [period-reversed]
          Check both dates; perhaps they changed places.
        """)
  }

  @Test func `the period of a dataset runs forwards`() {
    func found(_ start: String, _ end: String) -> String {
      let time = DatasetTime.period(Self.period(start, end, 6))
      return report(
        publication(data: DataCatalogue(datasets: [dataset(time: time)]), edition(2026)),
        "period-reversed")
    }
    #expect(found("2025-04-01", "2026-03-31") == "")
    #expect(
      found("2026-04-01", "2025-03-31").contains(
        "6:3: error: The period of dataset `leavers` ends on 31 March 2025, before it begins"))
  }

  @Test func `an edition's dates come in order`() {
    let correction = Correction(date: located(day("2026-05-30"), 70), text: prose("Mended."))
    let found = report(
      publication(
        edition(2026, asAt: "2026-06-01", signOff: "2026-06-02", corrections: [correction]),
        edition(2027, asAt: "2025-03-31")),
      "as-at-after-publication", "as-at-before-period", "signed-off-after-publication",
      "correction-before-publication")
    #expect(
      found == """
        content/2026/edition.yaml:4:3: error: The as-at date, 1 June 2026, is after the publication \
        on 31 May 2026 [as-at-after-publication]
          Use the last day that the edition's statuses were checked.
        content/2026/edition.yaml:6:3: warning: The sign-off on 2 June 2026 is after the publication \
        on 31 May 2026 [signed-off-after-publication]
          Publish after the sign-off, or correct the dates.
        content/2026/plans/equality.yaml:70:3: warning: The correction of 30 May 2026 is before the \
        publication on 31 May 2026 [correction-before-publication]
          Corrections are of what was published: check the year.
        content/2027/edition.yaml:4:3: warning: The as-at date, 31 March 2025, is before the period \
        begins on 1 April 2026 [as-at-before-period]
          Check the year of both dates.
        """)
  }

  @Test func `nothing is dated after the as-at date`() {
    let late = action(
      reviewed: "2026-04-03", moves: [move("2026-01-01", "2026-12-31", on: "2026-04-02")],
      updates: [update("2026-04-01"), update("2026-02-01", line: 34)])
    let found = report(
      publication(edition(2026, plan(late))), "update-after-as-at", "review-after-as-at",
      "move-after-as-at")
    #expect(
      found == """
        content/2026/plans/equality.yaml:23:3: error: Action `1.1` was last reviewed on 3 April \
        2026, after the edition's as-at date, 31 March 2026 [review-after-as-at]
          Correct the date, or move the as-at date.
        content/2026/plans/equality.yaml:30:3: error: An update of action `1.1` is dated 1 April \
        2026, after the edition's as-at date, 31 March 2026 [update-after-as-at]
          Correct the date, or keep the update for the next edition.
        content/2026/plans/equality.yaml:42:3: error: The deadline of action `1.1` was moved on 2 \
        April 2026, after the edition's as-at date, 31 March 2026 [move-after-as-at]
          Correct the date, or keep the move for the next edition.
        """)
  }

  @Test func `an update of the as-at date itself is in time`() {
    let found = report(
      publication(edition(2026, plan(action(updates: [update("2026-03-31")])))),
      "update-after-as-at")
    #expect(found == "")
  }

  @Test func `deadlines lie within the plan's period`() {
    let found = report(
      publication(
        edition(
          2026,
          plan(
            period: Self.period("2025-04-01", "2026-09-30"),
            objectives: [
              objective([
                action("1.1", byWhen: due("2025-03-31")),
                action("1.2", byWhen: byWhen(.month(year: 2026, month: 9), "September 2026", 21)),
                action("1.3", byWhen: byWhen(.month(year: 2026, month: 10), "October 2026", 22)),
                action("1.4", byWhen: byWhen(.ongoing, "Ongoing")),
              ])
            ]))),
      "deadline-before-period", "deadline-after-period")
    #expect(
      found == """
        content/2026/plans/equality.yaml:20:3: warning: Action `1.1` is due by 31 March 2025, before \
        the plan's period begins on 1 April 2025 [deadline-before-period]
          Check the year; if the deadline was moved, record it under `moved`.
        content/2026/plans/equality.yaml:22:3: note: Action `1.3` is due by 31 October 2026, after \
        the plan's period ends on 30 September 2026 [deadline-after-period]
          Nothing to do if that is meant.
        """)
  }
}
