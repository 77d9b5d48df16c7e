import Testing

/// Claims, right and wrong, about `Samples`.
struct ClaimCase: Sendable, CustomTestStringConvertible {
  let words: String
  let destination: String
  /// The code; nil when the claim is true.
  let code: String?
  /// What the advice says.
  let advice: String?

  init(_ words: String, _ destination: String, _ code: String? = nil, _ advice: String? = nil) {
    self.words = words
    self.destination = "data:" + destination
    self.code = code
    self.advice = advice
  }

  var testDescription: String { "[\(words)](\(destination))" }

  private static let asian = "workforce?ethnicity=asian&measure=share"
  private static let irish = "workforce?ethnicity=irish&measure=share"
  private static let minority = "workforce?ethnicity=minority&measure=share"
  private static let change = "workforce?ethnicity=asian&measure=change-in-share"
  private static let likely =
    "recruitment?ethnicity=asian&measure=likelihood&counting=shortlisted&compared-with=white"

  /// 125 of 1,007 declared is 12.413%.
  static let shares = [
    ClaimCase("12.4%", asian), ClaimCase("12%", asian), ClaimCase("12.41%", asian),
    ClaimCase("12.4 per cent", asian), ClaimCase("12.4 percent", asian),
    ClaimCase("12.4\u{A0}%", asian), ClaimCase("twelve per cent", asian),
    ClaimCase("12.4% of those who declared", asian), ClaimCase("1 in 8", asian),
    ClaimCase("One in eight", asian), ClaimCase("one-in-eight", asian),
    ClaimCase("about 12%", asian), ClaimCase("around 13%", asian),
    ClaimCase("nearly 13%", asian), ClaimCase("just over 12%", asian),
    ClaimCase("more than 10%", asian), ClaimCase("fewer than 15%", asian),
    ClaimCase("at least 12%", asian), ClaimCase("at most 12.5%", asian),
    ClaimCase("just over a tenth", asian, "claim-wrong", "Write `more than a tenth`."),
    ClaimCase("12.5%", asian, "claim-wrong", "Write `12.4%`."),
    ClaimCase("13%", asian, "claim-wrong", "Write `12%`."),
    ClaimCase(
      "13% of employees who told us their Ethnicity", asian, "claim-wrong",
      "Write `12% of employees who told us their Ethnicity`."),
    ClaimCase("13% of Asian-British staff", asian, "claim-wrong", "Write `12%`."),
    ClaimCase("1 in 7", asian, "claim-wrong", "Write `1 in 8`."),
    ClaimCase("nearly 12%", asian, "claim-wrong", "Write `12%`."),
    ClaimCase("at least 13%", asian, "claim-wrong", "Write `at least 12%`."),
    ClaimCase("over 13%", asian, "claim-wrong", "Write `more than 12%`."),
    ClaimCase("125", asian, "claim-of-another-kind", "Write `12.4%`."),
    ClaimCase("12.4 percentage points", asian, "claim-of-another-kind", "Write `12.4%`."),
    ClaimCase("up 12.4%", asian, "claim-of-another-kind", "Write `12.4%`."),
    ClaimCase("a good few", asian, "claim-not-understood", nil),
    ClaimCase("12.4% points", asian, "claim-not-understood", nil),
    ClaimCase("between 12% and 13%", asian, "claim-not-understood", nil),
    // 250 of 1,007 is 24.8%.
    ClaimCase("a quarter", minority), ClaimCase("just under a quarter", minority),
    ClaimCase("about a quarter", minority), ClaimCase("about 1 in 4", minority),
    ClaimCase("Just over a quarter", minority, "claim-wrong", "Write `A quarter`."),
    ClaimCase("a third", minority, "claim-wrong", "Write `a quarter`."),
    ClaimCase("more than half", minority, "claim-wrong", "Write `a quarter`."),
    // 753 of 1,007 is 74.8%.
    ClaimCase("three quarters", "workforce?ethnicity=white&measure=share"),
    ClaimCase(
      "three-quarters of the people who declared", "workforce?ethnicity=white&measure=share"),
    ClaimCase(
      "two thirds", "workforce?ethnicity=white&measure=share", "claim-wrong",
      "Write `three quarters`."),
    // 1,007 of 1,204 is 83.6%.
    ClaimCase("83.6%", "workforce?measure=declaration-rate"),
    ClaimCase("84.6%", "workforce?measure=declaration-rate", "claim-wrong", "Write `83.6%`."),
    ClaimCase("10%", "recruitment?measure=rate&counting=appointed"),
    ClaimCase("a quarter", "recruitment?ethnicity=asian&measure=rate&counting=shortlisted"),
    ClaimCase(
      "40%", "recruitment?ethnicity=asian&measure=rate&counting=appointed&among=shortlisted"),
    ClaimCase("0%", "recruitment?ethnicity=black&measure=rate&counting=appointed"),
    ClaimCase(
      "25%", "grades?grade=low&sex=women&measure=share&of=sex", "claim-wrong",
      "Write `83%`."),
    ClaimCase("75%", "grades?grade=low&sex=women&measure=share&of=grade"),
  ]

  static let counts = [
    ClaimCase("1,204", "workforce?"), ClaimCase("1204", "workforce?"),
    ClaimCase("1,204 people", "workforce?measure=headcount"),
    ClaimCase("1,204\u{202F}people.", "workforce?ethnicity=all"),
    ClaimCase("about 1,200", "workforce?"), ClaimCase("over 1,200", "workforce?"),
    ClaimCase("just over 1,200 employees", "workforce?"), ClaimCase("at least 1,200", "workforce?"),
    ClaimCase("almost 1,250", "workforce?"), ClaimCase("fewer than 1,300", "workforce?"),
    ClaimCase("fifty-three", "workforce?ethnicity=irish"),
    ClaimCase("53", "workforce?ethnicity=irish"),
    ClaimCase("none", "recruitment?ethnicity=black&measure=appointed"),
    ClaimCase("no Black employees", "recruitment?ethnicity=black&measure=appointed"),
    ClaimCase(
      "no appointments", "recruitment?ethnicity=black&measure=appointed", "claim-words-unchecked",
      nil),
    ClaimCase("one", "recruitment?ethnicity=black&measure=appointed", "claim-wrong", "Write `no`."),
    ClaimCase("10.4%", "workforce?ethnicity=asian&measure=share-of-all"),
    ClaimCase("8.1%", "workforce?ethnicity=unknown&measure=share-of-all"),
    ClaimCase(
      "12.4%", "workforce?ethnicity=asian&measure=share-of-all", "claim-wrong",
      "Write `10.4%`."),
    ClaimCase("1,007 people", "workforce?measure=base"),
    ClaimCase("1,204 people", "workforce?measure=base", "claim-wrong", "Write `1,007 people`."),
    ClaimCase("1,205", "workforce?measure=headcount", "claim-wrong", "Write `1,204`."),
    ClaimCase(
      "1,203 people", "workforce?measure=headcount", "claim-wrong", "Write `1,204 people`."),
    ClaimCase("1,200", "workforce?measure=headcount", "claim-wrong", "Write `1,204`."),
    ClaimCase("over 1,204", "workforce?measure=headcount", "claim-wrong", "Write `1,204`."),
    ClaimCase("nearly 1,200", "workforce?measure=headcount", "claim-wrong", "Write `about 1,200`."),
    ClaimCase("about 1,500", "workforce?measure=headcount", "claim-wrong", "Write `about 1,200`."),
    ClaimCase("1,20", "workforce?measure=headcount", "claim-not-understood", nil),
    ClaimCase("12%", "workforce?measure=headcount", "claim-of-another-kind", "Write `1,204`."),
    ClaimCase("103.4", "posts?measure=fte"), ClaimCase("103", "posts?measure=fte"),
    ClaimCase("104", "posts?measure=fte", "claim-wrong", "Write `103`."),
    ClaimCase("103.5", "posts?measure=fte", "claim-wrong", "Write `103.4`."),
    ClaimCase("1,300", "2025/workforce?"),
    ClaimCase("1,204", "2025/workforce?", "claim-wrong", "Write `1,300`."),
  ]

  static let changes = [
    // 125 of 1,007, and 110 of 1,109: 12.413% and 9.919%.
    ClaimCase("up 2.5 percentage points", change),
    ClaimCase("rose by 2.5 percentage points", change),
    ClaimCase("+2.5 percentage points", change),
    ClaimCase("2 percentage points higher", change),
    ClaimCase("about 2 percentage points up", change),
    ClaimCase("rose by about two percentage points", change),
    ClaimCase("up 2.5%", change, "claim-percentage-points", "Write `up 2.5 percentage points`."),
    ClaimCase(
      "25% higher", change, "claim-percentage-points",
      "Write `2 percentage points higher`."),
    ClaimCase(
      "2.5 percentage points", change, "claim-without-direction",
      "Write `up 2.5 percentage points`."),
    ClaimCase(
      "fell by 2.5 percentage points", change, "claim-wrong",
      "Write `rose by 2.5 percentage points`."),
    ClaimCase(
      "−2.5 percentage points", change, "claim-wrong",
      "Write `+2.5 percentage points`."),
    ClaimCase(
      "up 2.6 percentage points", change, "claim-wrong",
      "Write `up 2.5 percentage points`."),
    ClaimCase("no change", change, "claim-wrong", "Write `up 2.5 percentage points`."),
    ClaimCase("fell by 96", "workforce?measure=change-in-number"),
    ClaimCase("96 fewer people", "workforce?measure=change-in-number"),
    ClaimCase("down 96", "workforce?measure=change-in-number&since=2025"),
    ClaimCase(
      "96 more people", "workforce?measure=change-in-number", "claim-wrong",
      "Write `96 fewer people`."),
    ClaimCase(
      "fell by 97", "workforce?measure=change-in-number", "claim-wrong",
      "Write `fell by 96`."),
    ClaimCase("fell by 7.4%", "workforce?measure=percent-change"),
    ClaimCase("7% lower", "workforce?measure=percent-change"),
    ClaimCase(
      "7.4 percentage points lower", "workforce?measure=percent-change",
      "claim-percentage-points", "Write `7.4% lower`."),
    ClaimCase("doubled", "posts?sex=women&measure=percent-change"),
    ClaimCase(
      "more than doubled", "posts?sex=women&measure=percent-change", "claim-wrong",
      "Write `doubled`."),
    ClaimCase(
      "halved", "posts?sex=men&measure=percent-change", "claim-wrong",
      "Write `down 25.0%`."),
    ClaimCase("up 9.9%", "posts?measure=percent-change", "claim-wrong", "Write `up 9.1%`."),
    ClaimCase("up 3.4 fte", "posts?measure=change-in-number&counting=fte"),
    ClaimCase(
      "up 3.4 posts", "posts?measure=change-in-number&counting=fte", "claim-words-unchecked", nil),
    ClaimCase("no change", "broken?measure=change-in-number", "claim-unavailable", nil),
    ClaimCase(
      "up 3", "recruitment?measure=change-in-number&counting=appointed", "claim-unavailable",
      nil),
    ClaimCase("up 3", "workforce?measure=change-in-number&since=2026", "claim-incomplete", nil),
    ClaimCase("up 3", "workforce?measure=change-in-number&since=2052", "claim-unknown", nil),
  ]

  static let comparisons = [
    // 12.413% against 9.5%; 12.115% against 15%; 24.826% against 30%.
    ClaimCase(
      "2.9 percentage points higher",
      "workforce?ethnicity=asian&measure=gap&comparator=residents"),
    ClaimCase(
      "2.9 percentage points above",
      "workforce?ethnicity=black&measure=gap&comparator=residents", "claim-wrong",
      "Write `2.9 percentage points below`."),
    ClaimCase("5 percentage points below", "workforce?ethnicity=minority&measure=gap&to=target"),
    ClaimCase(
      "5% below", "workforce?ethnicity=minority&measure=gap&to=target",
      "claim-percentage-points", "Write `5 percentage points below`."),
    ClaimCase(
      "1 percentage point up", "workforce?ethnicity=irish&measure=gap&to=target",
      "claim-unavailable", nil),
    ClaimCase(
      "1 percentage point up", "workforce?ethnicity=asian&measure=gap", "claim-incomplete",
      nil),
    ClaimCase(
      "1 percentage point up",
      "workforce?ethnicity=asian&measure=gap&comparator=resident", "claim-unknown",
      "Did you mean `residents`?"),
    // 25% against 50%.
    ClaimCase("half as likely", likely), ClaimCase("0.5 times as likely", likely),
    ClaimCase("50% less likely", likely),
    ClaimCase("equally likely", likely, "claim-wrong", "Write `0.5 times as likely`."),
    ClaimCase("twice as likely", likely, "claim-wrong", "Write `0.5 times as likely`."),
    ClaimCase("50% more likely", likely, "claim-wrong", "Write `50% less likely`."),
    ClaimCase("1.8 times more likely", likely, "claim-not-understood", nil),
    ClaimCase(
      "just as likely",
      "recruitment?ethnicity=black&measure=likelihood&counting=shortlisted&compared-with=white"),
    ClaimCase(
      "twice as likely",
      "recruitment?ethnicity=white&measure=likelihood&counting=shortlisted&compared-with=asian"),
    ClaimCase(
      "1 times as likely",
      "recruitment?ethnicity=white&measure=likelihood&counting=appointed&compared-with=other",
      "claim-undefined", nil),
    ClaimCase("the largest group", "workforce?ethnicity=white&measure=rank"),
    ClaimCase("largest", "workforce?ethnicity=white&measure=rank"),
    ClaimCase("the second largest group", "workforce?ethnicity=asian&measure=rank"),
    ClaimCase("the 3rd largest", "workforce?ethnicity=black&measure=rank"),
    ClaimCase("the smallest group", "workforce?ethnicity=irish&measure=rank"),
    ClaimCase(
      "the third largest group", "workforce?ethnicity=asian&measure=rank", "claim-wrong",
      "Write `the second largest group`."),
    ClaimCase(
      "the smallest group", "workforce?ethnicity=black&measure=rank", "claim-withheld",
      nil),
    ClaimCase("the largest group", "workforce?ethnicity=other&measure=rank", "claim-withheld", nil),
    ClaimCase(
      "the largest group", "workforce?ethnicity=minority&measure=rank", "claim-incomplete",
      nil),
    ClaimCase("the joint largest group", "posts?sex=women&measure=rank"),
    ClaimCase(
      "the largest group", "posts?sex=women&measure=rank", "claim-wrong",
      "Write `the joint largest group`."),
    ClaimCase(
      "12%", "workforce?ethnicity=asian&measure=rank", "claim-of-another-kind",
      "Write `the second largest`."),
  ]

  static let faults = [
    ClaimCase("12%", "workforce?ethnicity=other&measure=share", "claim-withheld", nil),
    ClaimCase("5", "workforce?ethnicity=roma", "claim-withheld", nil),
    ClaimCase("up 1%", "workforce?ethnicity=other&measure=percent-change", "claim-withheld", nil),
    ClaimCase("a mystery", "workforce?ethnicity=other", "claim-withheld", nil),
    ClaimCase("8%", "workforce?ethnicity=unknown&measure=share", "claim-undefined", nil),
    ClaimCase(
      "8%", "recruitment?ethnicity=other&measure=rate&counting=appointed",
      "claim-undefined", nil),
    ClaimCase(
      "12.4%", "workforce?ethnicity=asain&measure=share", "claim-unknown",
      "Did you mean `asian`?"),
    ClaimCase(
      "12.4%", "workforce?etnicity=asian&measure=share", "claim-unknown",
      "Did you mean `ethnicity`?"),
    ClaimCase(
      "12.4%", "workforce?ethnicity=asian&measure=shares", "claim-unknown",
      "Did you mean `share`?"),
    ClaimCase("12.4%", "workforce?ethnicity=asian&measure=change", "claim-unknown", nil),
    ClaimCase("12.4%", "workforce?measure=share", "claim-incomplete", nil),
    ClaimCase("12.4%", "workforce?ethnicity=all&measure=share", "claim-incomplete", nil),
    ClaimCase("12.4%", "workforce?ethnicity&measure=share", "claim-incomplete", nil),
    ClaimCase(
      "12.4%", "workforce?ethnicity=asian&ethnicity=black&measure=share",
      "claim-incomplete", nil),
    ClaimCase(
      "12.4%", "workforce?ethnicity=asian&measure=share&since=2025", "claim-incomplete",
      nil),
    ClaimCase(
      "83%", "grades?grade=low&sex=women&measure=share", "claim-incomplete",
      "Add `of=grade` or `of=sex`."),
    ClaimCase("50", "recruitment?ethnicity=asian", "claim-incomplete", nil),
    ClaimCase("10%", "recruitment?measure=rate", "claim-incomplete", nil),
    ClaimCase("10%", "grades?grade=low&measure=rate", "claim-unavailable", nil),
  ]

  private static let residents = "workforce?ethnicity=black&measure=gap&comparator=residents"
  private static let low = "grades?grade=low&sex=women&measure=share&of=sex"

  /// Words beside the number, which nothing would check.
  static let words = [
    ClaimCase("53 Irish employees", "workforce?ethnicity=irish"),
    ClaimCase("125 Asian staff in total", "workforce?ethnicity=asian"),
    ClaimCase("250 people of ethnic minorities", "workforce?ethnicity=minority"),
    ClaimCase("1,204 of us", "workforce?"),
    ClaimCase("122 senior managers", "workforce?ethnicity=black", "claim-words-unchecked", nil),
    ClaimCase("122 Asian employees", "workforce?ethnicity=black", "claim-words-unchecked", nil),
    ClaimCase("122 of all employees", "workforce?ethnicity=black", "claim-words-unchecked", nil),
    ClaimCase("12.4% of managers", asian, "claim-words-unchecked", nil),
    ClaimCase("12.4% of Asian employees", asian, "claim-words-unchecked", nil),
    ClaimCase("12.4% of those who declared are Asian", asian),
    ClaimCase(
      "12.4% of employees", asian, "claim-words-unchecked",
      "Write `12.4% of those who declared`, or claim `measure=share-of-all`."),
    ClaimCase(
      "One in eight of us", asian, "claim-words-unchecked",
      "Write `One in eight of those who declared`, or claim `measure=share-of-all`."),
    ClaimCase("10.4% of us", "workforce?ethnicity=asian&measure=share-of-all"),
    ClaimCase(
      "10.4% of those who declared", "workforce?ethnicity=asian&measure=share-of-all",
      "claim-words-unchecked", nil),
    ClaimCase("83.6% of us", "workforce?measure=declaration-rate"),
    ClaimCase("83.6% of employees declared", "workforce?measure=declaration-rate"),
    ClaimCase("83% of employees in grades 1 to 5", low),
    ClaimCase("83% of employees", low, "claim-words-unchecked", nil),
    ClaimCase("83% of those", low),
    ClaimCase(
      "a quarter of Asian applicants",
      "recruitment?ethnicity=asian&measure=rate&counting=shortlisted"),
    ClaimCase(
      "a quarter of applicants", "recruitment?ethnicity=asian&measure=rate&counting=shortlisted",
      "claim-words-unchecked", nil),
    ClaimCase("half as likely as White employees to be shortlisted", likely),
    ClaimCase("half as likely as Black employees", likely, "claim-words-unchecked", nil),
    ClaimCase("up 2.5 percentage points than last year", change),
    ClaimCase("up 2.5 percentage points since 2025", change),
    ClaimCase("up 2.5 percentage points since 2024", change, "claim-not-understood", nil),
    ClaimCase("2.9 percentage points lower than residents", residents),
    ClaimCase(
      "2.9 percentage points lower than last year", residents, "claim-not-understood",
      nil),
    ClaimCase(
      "down 2.9 percentage points", residents, "claim-of-another-kind",
      "Write `2.9 percentage points lower`."),
    ClaimCase(
      "no change", residents, "claim-of-another-kind", "Write `2.9 percentage points lower`."),
    ClaimCase(
      "2.9 percentage points", residents, "claim-without-direction",
      "Write `2.9 percentage points lower`."),
    ClaimCase("50% fewer", likely, "claim-of-another-kind", "Write `50% less likely`."),
    ClaimCase("2.5 percentage points more likely", change, "claim-of-another-kind", nil),
    // Asian 125, Black 122, and Other, which is withheld.
    ClaimCase(
      "the largest minority group", "workforce?ethnicity=asian&measure=rank",
      "claim-words-unchecked",
      "A rank is among all categories beside it, so leave these words out of the sentence, or add "
        + "`within=minority` to claim the place within it."),
    ClaimCase(
      "the largest minority group", "workforce?ethnicity=asian&measure=rank&within=minority"),
    ClaimCase(
      "the largest ethnic minority group", "workforce?ethnicity=black&measure=rank&within=minority",
      "claim-wrong", "Write `the second largest ethnic minority group`."),
    ClaimCase(
      "the smallest White group", "workforce?ethnicity=irish&measure=rank&within=white"),
    ClaimCase(
      "the largest group", "workforce?ethnicity=white&measure=rank&within=minority",
      "claim-incomplete", nil),
    ClaimCase(
      "the largest group", "workforce?ethnicity=asian&measure=rank&within=asian", "claim-unknown",
      nil),
    ClaimCase(
      "the largest department", "posts?sex=women&measure=rank", "claim-words-unchecked", nil),
    // Too loose, though true.
    ClaimCase(
      "more than 100", "workforce?ethnicity=asian", "claim-wrong", "Write `more than 120`."),
    ClaimCase("less than half", asian, "claim-wrong", nil),
  ]

  static let all = shares + counts + changes + comparisons + faults + words
}
