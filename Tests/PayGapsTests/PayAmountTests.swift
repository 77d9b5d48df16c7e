import PayGaps
import Testing

@Suite struct PayAmountTests {
  @Test(arguments: [
    ("15", 15_000_000), ("15.5", 15_500_000), ("0.000001", 1), ("15.384615", 15_384_615),
    ("£1,250.00", 1_250_000_000), (" 12.60 ", 12_600_000), ("1,234,567", 1_234_567_000_000),
    ("0", 0), ("99999999.999999", 99_999_999_999_999),
  ])
  func understood(_ text: String, _ millionths: Int) {
    #expect(PayAmount(text: text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "-1", "−1", "1.2345678", "1.", ".5", "1,25", "12,34,567", "1e3", "12 60", "twelve", "£",
    "123456789", "1.2.3", "١٥", "15%", "NaN",
  ])
  func notUnderstood(_ text: String) {
    #expect(PayAmount(text: text) == nil)
  }
}
