import Disclosure
import Model
import Testing

@testable import Claims
@testable import Disclosure

/// What messages tell authors to write, over tables thrown by dice.
struct SuggestionTests {
  private struct Form: Sendable {
    let destination: String
    let words: [String]
  }

  private static let shares = [
    "12.4%", "about 12%", "a quarter", "1 in 8", "more than half", "nearly 9% of us", "up 3%",
    "125 people", "12% of those who declared", "at most 3%", "no change",
  ]
  private static let changes = [
    "up 1.5 percentage points", "fell by 2 percentage points", "a gap of 3 percentage points",
    "1.6 percentage points", "2.4 percentage points lower", "up 3%", "no change", "12%",
    "rose by more than 2 percentage points since 2025", "no difference", "up 9 managers",
  ]

  private static let forms = [
    Form(destination: "workforce?ethnicity=asian&measure=share", words: shares),
    Form(destination: "workforce?ethnicity=black&measure=share-of-all", words: shares),
    Form(destination: "workforce?measure=declaration-rate", words: shares),
    Form(
      destination: "workforce?ethnicity=asian",
      words: [
        "125", "about 100 Asian employees", "over 100 managers", "more than 10", "nearly 90",
        "twelve", "12%", "fewer than 1,000", "many", "none",
      ]),
    Form(destination: "workforce?ethnicity=asian&measure=change-in-share", words: changes),
    Form(
      destination: "workforce?ethnicity=asian&measure=gap&comparator=residents", words: changes),
    Form(destination: "workforce?ethnicity=minority&measure=gap&to=target", words: changes),
    Form(
      destination: "workforce?ethnicity=black&measure=change-in-number",
      words: ["up 24", "fell by 12", "12 fewer employees", "30", "no change", "a gap of 4"]),
    Form(
      destination: "workforce?ethnicity=black&measure=percent-change",
      words: ["up 12%", "fell by 3.1%", "doubled", "12% higher", "4 percentage points lower"]),
    Form(
      destination:
        "recruitment?ethnicity=asian&measure=likelihood&counting=shortlisted&compared-with=white",
      words: [
        "1.8 times as likely", "twice as likely", "20% less likely", "down 20%", "0.5",
        "half as likely as White employees", "equally likely", "30% more likely than managers",
      ]),
    Form(
      destination: "workforce?ethnicity=asian&measure=rank",
      words: [
        "the largest group", "the second smallest", "the joint largest", "12%",
        "one of the largest", "The third largest group",
      ]),
    Form(
      destination: "workforce?ethnicity=asian&measure=rank&within=minority",
      words: ["the largest minority group", "the smallest ethnic minority group"]),
  ]

  private static func tables(_ dice: inout Dice) -> [ReleasedTable] {
    func workforce(_ base: ReleasedTable) -> ReleasedTable {
      var counts: [String: Int] = [:]
      for code in ["british", "irish", "asian", "black", "other", "roma", "unsaid", "unknown"] {
        counts[code] = dice.throwing(0...dice.throwing(1...400))
      }
      func sum(_ codes: [String]) -> Int { codes.reduce(0) { $0 + (counts[$1] ?? 0) } }
      let white = sum(["british", "irish"])
      let minority = sum(["asian", "black", "other"])
      let all = white + minority + sum(["roma", "unsaid", "unknown"])
      let cells = base.cells.map { cell in
        let sums = ["white": white, "minority": minority, "all": all]
        let number = sums[cell.codes[0]] ?? counts[cell.codes[0]] ?? 0
        return ReleasedCell(
          codes: cell.codes, measure: cell.measure, value: .released(number, nil))
      }
      return ReleasedTable(base.dataset, cells: cells)
    }
    func recruitment() -> ReleasedTable {
      let base = Samples.recruitment
      var applicants: [String: Int] = [:]
      let cells = base.cells.map { cell in
        let code = cell.codes[0]
        let count = cell.measure == "applicants" ? dice.throwing(1...600) : nil
        if let count { applicants[code] = count }
        let number = count ?? dice.throwing(0...(applicants[code] ?? 1))
        return ReleasedCell(
          codes: cell.codes, measure: cell.measure, value: .released(number, nil))
      }
      return ReleasedTable(base.dataset, cells: cells)
    }
    return [workforce(Samples.workforce2026), workforce(Samples.workforce2025), recruitment()]
  }

  @Test func `what a message tells authors to write is accepted, and true`() throws {
    var dice = Dice(23)
    var (suggestions, reread) = (0, 0)
    for _ in 0..<24 {
      let tables = Self.tables(&dice)
      for form in Self.forms {
        for words in form.words {
          let destination = "data:" + form.destination
          guard let problem = Samples.problem(words, destination, in: tables),
            let said = Self.suggestion(problem.advice)
          else { continue }
          suggestions += 1
          let again = Samples.problem(said, destination, in: tables)
          #expect(again == nil, "\(words) at \(destination): \(said): \(again?.message ?? "")")
          guard let isTrue = try Self.isTrue(said, destination, tables) else { continue }
          reread += 1
          #expect(isTrue, "\(words): \(said) at \(destination)")
        }
      }
    }
    #expect(suggestions > 1_000 && reread > 500, "\(suggestions), \(reread)")
  }

  /// What stands between the first "Write `" and the mark that closes it.
  private static func suggestion(_ advice: String) -> String? {
    guard let start = advice.firstRange(of: "Write `") else { return nil }
    return String(advice[start.upperBound...].prefix { $0 != "`" })
  }

  /// By a calculation that shares no code with the program; nil where it doesn't know.
  private static func isTrue(
    _ words: String, _ destination: String, _ tables: [ReleasedTable]
  ) throws -> Bool? {
    let claim = try #require(Samples.written(words, destination))
    if destination.contains("measure=rank") {
      return rank(words, isWithin: destination.contains("within"), tables[0])
    }
    let table = destination.contains("recruitment") ? tables[2] : tables[0]
    let isChange = destination.contains("change")
    // A gap is higher or lower, and nothing rose or fell.
    if destination.contains("measure=gap") {
      for phrase in ["up", "down", "rose", "fell", "change"] where words.contains(phrase) {
        return false
      }
    }
    guard
      let value = Recount(
        claim, isChange ? [table, tables[1]] : [table], Samples.classifications
      ).value
    else { return nil }
    return Reread.isTrue(words, of: value)
  }

  private static func rank(_ words: String, isWithin: Bool, _ table: ReleasedTable) -> Bool? {
    let codes =
      isWithin ? ["asian", "black", "other"] : ["white", "asian", "black", "other", "roma"]
    let counts = codes.map { code in
      table.cells.first { $0.codes == [code] }?.value.number ?? 0
    }
    let own = table.cells.first { $0.codes == ["asian"] }?.value.number ?? 0
    let isTop = words.contains("largest")
    let before = counts.count { isTop ? $0 > own : $0 < own }
    let ordinals = ["", "second", "third", "fourth", "fifth"]
    let said = ordinals.lastIndex { !$0.isEmpty && words.contains($0) } ?? 0
    return said == before && words.contains("joint") == (counts.count { $0 == own } > 1)
  }
}
