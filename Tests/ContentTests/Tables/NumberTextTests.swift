import Testing

@testable import Content

@Suite("The text of a cell for a number")
struct NumberTextTests {
  @Test(
    "A number is read",
    arguments: [
      ("0", 0, 0), ("1204", 0, 1204), ("999999999999", 0, 999_999_999_999), ("12.4", 1, 124),
      ("12", 1, 120), ("0.5", 1, 5), ("0", 1, 0), ("999999999999.9", 1, 9_999_999_999_999),
    ])
  func numbers(text: String, decimals: Int, expected: Int) {
    #expect(NumberText(text, decimals: decimals) == .number(expected))
  }

  @Test(
    "Anything else is known by its kind",
    arguments: [
      ("1,204", NumberFault.thousands), ("1 204", .thousands), ("1,204,000", .thousands),
      ("1\u{A0}204", .thousands), ("1'204", .thousands), ("1,204.50", .thousands),
      ("12,4", .decimalComma), ("12.4", .decimals), ("12.40", .decimals), ("1.204.000", .thousands),
      ("12%", .percent), ("12.4 %", .percent), ("£1,204", .money), ("12€", .money), ("$4", .money),
      ("<5", .comparison), ("≤ 5", .comparison), (">10", .comparison),
      ("fewer than 5", .comparison), ("Less than 5", .comparison), ("*", .shorthand),
      ("-", .shorthand), ("–", .shorthand), ("c", .shorthand), ("C", .shorthand),
      ("..", .shorthand),
      ("n/a", .shorthand), ("N/A", .shorthand), (":", .shorthand), ("Suppressed", .shorthand),
      ("[c]", .marker), ("[C]", .marker), ("-3", .negative), ("−3", .negative),
      ("-1,204", .negative),
      ("(3)", .negative), ("007", .leadingZero), ("1234567890123", .tooLarge),
      ("99999999999999999999999999", .tooLarge), ("1e5", .exponent), ("1.2E+05", .exponent),
      ("twelve", .text), ("12.", .decimalComma), (".5", .decimalComma), ("1.2.3", .decimalComma),
      ("--", .text),
      ("12 staff", .text), ("１２", .text), ("NaN", .text), ("3 (p)", .text),
    ])
  func faults(text: String, expected: NumberFault) {
    #expect(NumberText(text, decimals: 0) == .fault(expected))
  }

  @Test("More decimal places than the measure has are refused")
  func decimals() {
    #expect(NumberText("12.45", decimals: 1) == .fault(.decimals))
    #expect(NumberText("12,4", decimals: 1) == .fault(.decimalComma))
  }

  @Test("No message and no advice holds a number from the cell", arguments: NumberFault.allCases)
  func words(fault: NumberFault) {
    for isRaw in [true, false] {
      for decimals in 0...1 {
        let advice = fault.advice(decimals: decimals, isRaw: isRaw)
        let text = fault.message + advice
        #expect(!text.contains("73"))
        #expect(advice.hasSuffix(".") && !fault.message.hasSuffix("."))
      }
    }
  }
}
