import Model
import Testing

@testable import Pages

struct WordingTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-4500, "−4,500"),
  ])
  func numbers(_ number: Int, _ text: String) { #expect(Wording.text(number) == text) }

  @Test(arguments: [
    (850, false, 550, false, "+30 percentage points"),
    (820, false, 510, false, "+31 percentage points"),
    (505, true, 510, false, "−0.5 percentage points"),
    (510, false, 500, false, "+1 percentage point"),
    (500, false, 500, false, "no change"), (500, true, 490, true, "+1.0 percentage points"),
  ])
  func differences(_ now: Int, _ a: Bool, _ before: Int, _ b: Bool, _ text: String) {
    let (now, before) = (
      Percentage(tenths: now, showsDecimal: a), Percentage(tenths: before, showsDecimal: b)
    )
    #expect(Wording.difference(now, before) == text)
  }

  @Test func lists() {
    #expect(Wording.list([]) == "")
    #expect(Wording.list(["a"]) == "a")
    #expect(Wording.list(["a", "b"]) == "a and b")
    #expect(Wording.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test(arguments: [
    ("HR", "HR"), ("Human Resources\n  Communications\n", "Human Resources / Communications"),
    ("HR /\nBI,\r\n\r\nComms", "HR / BI, Comms"), ("\n", ""),
  ])
  func `line breaks stay visible`(_ text: String, _ line: String) {
    #expect(Wording.inOneLine(text) == line)
  }
}
