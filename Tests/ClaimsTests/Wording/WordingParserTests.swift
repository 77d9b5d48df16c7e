import Testing

@testable import Claims

struct WordingParserTests {
  @Test(arguments: [
    "", "%", "per cent", "many", "a lot of", "12 or 13", "12-13", "12–13%", "12% or more",
    "1,20", "1.2.3", "12,34%", "£1,200", "2 percentage", "up", "up by", "rose", "8 in 1",
    "0 in 8", "1.8 times more likely", "twice", "three times", "up 2% higher", "up +2%",
    "not 12%", "less than up 2", "12% fewer more", "12.4% points", "the group", "second",
    "nearly", "12% of 40", "almost no change",
  ])
  func `says of what it can’t be sure that it doesn’t understand`(_ words: String) {
    #expect(WordingParser.parse(words) == nil)
  }

  @Test(arguments: [
    ("12.4%", "12.4%"), ("12.4\u{A0}%.", "12.4%"), ("  12.4 \n per  cent ", "12.4%"),
    ("“a quarter”", "a quarter"), ("Two-thirds of staff", "two thirds of staff"),
    ("one-in-eight", "one in eight"), ("8 out of 10", "8 in 10"),
    ("-1.5 percentage points", "−1.5 percentage points"),
    ("–1.5 percentage points", "−1.5 percentage points"),
    ("has fallen by 2 percentage points", "fallen by 2 percentage points"),
    ("around half", "about half"), ("some 1,200 people", "about 1,200 people"),
    ("no more than 12", "at most 12"), ("no fewer than 12", "at least 12"),
    ("the 2nd largest group", "the second largest group"),
    ("most common", "the largest"), ("tripled", "trebled"), ("unchanged", "no change"),
  ])
  func `reads ways of writing alike`(_ words: String, _ plain: String) throws {
    let wording = try #require(WordingParser.parse(words))
    #expect(WordingWriter.text(wording) == plain)
  }
}
