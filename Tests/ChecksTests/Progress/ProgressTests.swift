import Diagnostics
import Model
import Testing

struct ProgressTests {
  private static func saying(_ actions: Action...) -> Publication {
    publication(edition(2026, plan(objectives: [objective(actions)])))
  }

  @Test func `a late action says how late it is, as at the edition's date`() {
    let found = report(
      Self.saying(
        action("1.1", byWhen: due("2026-03-30"), updates: [update("2026-01-10")]),
        action("1.2", byWhen: byWhen(.month(year: 2025, month: 5), "May 2025", 21)),
        action("1.3", byWhen: due("2026-03-31", 22)),
        action("1.4", byWhen: due("2026-03-30", 23), status: .complete)),
      "action-overdue", "action-overdue-without-update")
    #expect(
      found == """
        content/2026/plans/equality.yaml:20:3: warning: Action `1.1` was due by 30 March 2026 and is \
        1 day late; its latest update is of 10 January 2026 [action-overdue]
          If the deadline was moved, record it under `moved`; if the work is done, set `status`.
        content/2026/plans/equality.yaml:21:3: warning: Action `1.2` was due by 31 May 2025 and \
        is 10 months late, and there is no update [action-overdue-without-update]
          Add an update that says why and what happens next.
        """)
  }

  @Test func `earlier editions are left alone`() {
    let old = edition(
      2025,
      plan(
        action(leads: nil, byWhen: due("2024-01-01"), measures: []), action("1.2"),
        edition: "2025"))
    let codes = report(
      publication(old, edition(2026)), "action-overdue-without-update", "lead-missing",
      "measure-missing")
    #expect(codes == "")
  }

  @Test func `drafts after the latest edition are asked as well`() {
    let draft = edition(2027, status: .draft, plan(action(leads: nil), action("1.2")))
    #expect(report(publication(edition(2026), draft), "lead-missing") != "")
  }

  @Test func `ongoing work is reviewed each year`() {
    let ongoing = byWhen(.ongoing, "Ongoing")
    let found = report(
      Self.saying(
        action("1.1", byWhen: ongoing), action("1.2", byWhen: ongoing, reviewed: "2025-03-30"),
        action("1.3", byWhen: ongoing, reviewed: "2025-03-31"),
        action("1.4", byWhen: ongoing, reviewed: "2020-01-01", updates: [update("2026-01-01")]),
        action("1.5", byWhen: ongoing, status: .complete)),
      "ongoing-never-reviewed", "ongoing-review-old")
    #expect(
      found == """
        content/2026/plans/equality.yaml:20:3: warning: Action `1.1` is ongoing and was never \
        reviewed [ongoing-never-reviewed]
          Add `last-reviewed` with the date of the last review.
        content/2026/plans/equality.yaml:23:3: warning: Action `1.2` is ongoing and was last \
        reviewed on 30 March 2025, more than a year before the as-at date, 31 March 2026 \
        [ongoing-review-old]
          Review it, then change `last-reviewed` or add an update.
        """)
  }

  @Test func `what recurs has an update in the period`() {
    let quarterly = byWhen(.recurring(.quarterly), "Quarterly")
    let found = report(
      Self.saying(
        action("1.1", byWhen: quarterly, updates: [update("2025-03-31")]),
        action("1.2", byWhen: quarterly, updates: [update("2025-04-01")])),
      "recurring-without-update")
    #expect(
      found == """
        content/2026/plans/equality.yaml:20:3: warning: Action `1.1` is to happen quarterly and has \
        no update between 1 April 2025 and 31 March 2026 [recurring-without-update]
          Add an update that says when it last happened.
        """)
  }

  @Test func `a status agrees with the last update that gives one`() {
    let found = report(
      Self.saying(
        action(
          status: .complete,
          updates: [
            update("2025-05-01", status: .complete), update("2025-06-01", status: .inProgress),
            update("2025-07-01", line: 36),
          ])),
      "status-differs-from-update")
    #expect(
      found == """
        content/2026/plans/equality.yaml:21:3: warning: Action `1.1` is `complete`, but its update \
        of 1 June 2025 says `in-progress` [status-differs-from-update]
          Add an update for the change, or correct one of the two.
          content/2026/plans/equality.yaml:31: the update's status
        """)
  }

  private static func twoYears(_ before: Action, _ after: Action) -> Publication {
    publication(
      edition(2025, plan(before, edition: "2025")), edition(2026, plan(after)))
  }

  private static func before(
    _ status: DeliveryStatus? = nil, byWhen: ByWhen? = due("2026-12-31")
  ) -> Action {
    action(byWhen: byWhen, status: status, path: "content/2025/plans/equality.yaml")
  }

  @Test func `ended work doesn't open again in silence`() {
    let again = action(status: .inProgress, continues: ["2025/equality/1.1"])
    #expect(
      report(Self.twoYears(Self.before(.complete), again), "status-went-backwards") == """
        content/2026/plans/equality.yaml:21:3: warning: Action `1.1` is `in-progress`, but \
        `2025/equality/1.1`, which it continues, was `complete` [status-went-backwards]
          Add an update with its `status` that says why the work was taken up again.
          content/2025/plans/equality.yaml:10: the earlier action
        """)
    let explained = action(
      status: .inProgress, updates: [update("2025-05-05", status: .inProgress)],
      continues: ["2025/equality/1.1"])
    #expect(report(Self.twoYears(Self.before(.complete), explained), "status-went-backwards") == "")
    #expect(
      report(Self.twoYears(Self.before(.carriedForward), again), "status-went-backwards") == "")
  }

  @Test(arguments: DeliveryStatus.allCases)
  func `only work in progress is rated`(status: DeliveryStatus) {
    let found = report(
      Self.saying(action(status: status, rating: .green)), "rating-without-progress")
    #expect(
      found
        == (status == .inProgress
          ? ""
          : """
          content/2026/plans/equality.yaml:22:3: warning: Action `1.1` is rated `green`, but it is \
          `\(status.rawValue)` [rating-without-progress]
            Remove `rating`, or set `status` to `in-progress`.
          """))
  }

  @Test func `carried work arrives`() {
    #expect(
      report(Self.twoYears(Self.before(.carriedForward), action()), "carried-forward-to-nowhere")
        == """
        content/2026/plans/equality.yaml:21:3: warning: Action `2025/equality/1.1` was carried \
        forward, but no action of a later edition continues it [carried-forward-to-nowhere]
          Add `continues: [2025/equality/1.1]` to its successor in edition `2026`.
        """)
    let successor = action(continues: ["2025/equality/1.1"])
    #expect(
      report(Self.twoYears(Self.before(.carriedForward), successor), "carried-forward-to-nowhere")
        == "")
  }

  @Test func `moves have reasons and join up`() {
    let found = report(
      Self.saying(
        action(
          byWhen: due("2026-12-31"),
          moves: [
            move("2025-06-30", "2025-09-30", on: "2025-06-01", reason: " "),
            move("2025-10-31", "2026-06-30", on: "2025-05-01", line: 44),
          ])),
      "move-without-reason", "move-chain-broken", "move-not-last", "moves-out-of-order")
    #expect(
      found == """
        content/2026/plans/equality.yaml:40:3: warning: The deadline of action `1.1` was moved from \
        30 June 2025 to 30 September 2025 without a reason [move-without-reason]
          Add `reason`: one sentence for the public.
        content/2026/plans/equality.yaml:44:3: error: A deadline was moved from 31 October 2025, but \
        the move before ended at 30 September 2025 [move-chain-broken]
          Let each move begin where the one before ended.
          content/2026/plans/equality.yaml:41: the move before ends here
        content/2026/plans/equality.yaml:45:3: error: The last move of action `1.1` ends at 30 June \
        2026, but `by-when` is 31 December 2026 [move-not-last]
          Set `by-when` to the deadline now in force.
          content/2026/plans/equality.yaml:20: `by-when` stands here
        content/2026/plans/equality.yaml:46:3: error: The move of 1 May 2025 stands after that of 1 \
        June 2025 [moves-out-of-order]
          Put moves in order of their dates, oldest first.
        """)
  }

  @Test func `a deadline doesn't move off the record`() {
    let later = action(byWhen: due("2026-12-31"), continues: ["2025/equality/1.1"])
    #expect(
      report(Self.twoYears(Self.before(byWhen: due("2026-06-30")), later), "move-unrecorded") == """
        content/2026/plans/equality.yaml:20:3: warning: Action `1.1` is due by 31 December 2026, but \
        `2025/equality/1.1`, which it continues, was due by 30 June 2026, and no move is recorded \
        [move-unrecorded]
          Record the move under `moved`, with its date and reason.
          content/2026/plans/equality.yaml:20: the earlier deadline
        """)
    let recorded = action(
      byWhen: due("2026-12-31"), moves: [move("2026-06-30", "2026-12-31", on: "2026-01-01")],
      continues: ["2025/equality/1.1"])
    #expect(
      report(Self.twoYears(Self.before(byWhen: due("2026-06-30")), recorded), "move-unrecorded")
        == "")
  }
}
