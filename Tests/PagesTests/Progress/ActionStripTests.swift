import Diagnostics
import Model
import Testing

@testable import Pages

/// The strips of a plan's actions, read back from its page.
struct ActionStripTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("town") }

  @Test func `Each objective's actions stand in a strip and in a table`() throws {
    let markdown = try site.text("2026/plans/equality/index.md")
    #expect(
      markdown.contains(
        """
        ## Progress by objective

        Where actions stand, by objective, as at 31 March 2026.

        | Objective | ✓ Complete | ■ Off track | ◐ In progress, not rated | ◌ Not stated | Actions |
        """))
    #expect(markdown.contains("| All actions | 1 | 1 | 1 | 1 | 4 |"))
    #expect(markdown.contains("| Priority 4: Reach everybody | 1 | 0 | 0 | 0 | 1 |"))
    let rows = DrawnStrip.all(in: try site.text("2026/plans/equality/index.html"))
    #expect(
      rows.map(\.label) == [
        "All actions", "Priority one: A fair workplace", "Priority 4: Reach everybody",
      ])
    #expect(rows[0].parts.map(\.tone) == ["complete", "red", "in-progress", "not-stated"])
    #expect(rows[0].parts.map(\.width) == [25, 25, 25, 25])
    #expect(rows[0].words == ["✓ 1", "■ 1", "◐ 1", "◌ 1"])
    // Nobody's part has no width, and no word beside it.
    #expect(rows[2].parts.map(\.width) == [100, 0, 0, 0])
    #expect(rows[2].words == ["✓ 1"])
  }

  @Test func `What every objective's strip says adds up to its plan's`() throws {
    let sample = try BuiltSite.shared("sample")
    let pages = sample.files.keys.filter {
      let parts = $0.split(separator: "/")
      return parts.count == 4 && parts[1] == "plans" && parts[3] == "index.md"
    }
    #expect(pages.count > 3)
    for page in pages.sorted() {
      let text = try sample.text(page)
      let start = try #require(text.firstRange(of: "## Progress by objective"), "\(page)")
      let rows = text[start.upperBound...].split(separator: "\n")
        .drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
        .map { $0.split(separator: "|").compactMap { Int($0.filter { $0 != " " }) } }
      for row in rows { #expect(row.dropLast().reduce(0, +) == row.last, "\(page)") }
      guard rows.count > 1, let whole = rows.first else { continue }
      for place in whole.indices {
        #expect(rows.dropFirst().map { $0[place] }.reduce(0, +) == whole[place], "\(page)")
      }
    }
  }

  @Test func `Every standing has a colour and a shape of its own in charts`() {
    let standings = ActionStanding.all
    #expect(standings.count == DeliveryStatus.allCases.count + 1 + Rating.allCases.count)
    #expect(Set(standings.map(\.id)).count == standings.count)
    #expect(Set(standings.map(\.shape)).count == standings.count)
    let actions = standings.map { standing in
      switch standing {
      case .status(let status): Self.action(status, nil)
      case .rated(let rating): Self.action(.inProgress, rating)
      }
    }
    let strip = ActionStrip(
      objectives: [("One", actions)], definitions: [], asAt: "31 March 2026")
    guard case .prose(let html, _) = strip.value(title: "Plan") else {
      Issue.record("There is no strip")
      return
    }
    let row = DrawnStrip.all(in: String(decoding: html.utf8, as: UTF8.self)).first
    #expect(row?.parts.map(\.tone) == standings.map(\.id))
    #expect(row?.words.prefix(standings.count) == standings.map { "\($0.shape) 1" }[...])
  }

  @Test func `A rating counts while work goes on, and a pause is told as one`() {
    func action(_ status: DeliveryStatus?, _ rating: Rating?) -> ActionStanding {
      ActionStanding(Self.action(status, rating))
    }
    #expect(action(.inProgress, .amber) == .rated(.amber))
    #expect(action(nil, .amber) == .rated(.amber))
    #expect(action(.paused, .amber) == .status(.paused))
    #expect(action(.complete, .green) == .status(.complete))
    #expect(action(.inProgress, nil) == .status(.inProgress))
  }

  private static func action(_ status: DeliveryStatus?, _ rating: Rating?) -> Action {
    let place = Location(path: "plan.yaml", line: 1, column: 1)
    return Action(
      id: Located(value: "a", location: place), location: place, title: "A",
      stepsAreNumbered: false, status: status.map { Located(value: $0, location: place) },
      rating: rating.map { Located(value: $0, location: place) })
  }
}
