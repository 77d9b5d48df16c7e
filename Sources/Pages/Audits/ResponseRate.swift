/// How many of those invited took part, said so that nobody can count those who did not.
///
/// From the share on above which fewer than twice the threshold may be missing, only that share is
/// given. It depends on the number of respondents alone, which readers see, so that the words say
/// no more than they seem to.
struct ResponseRate {
  /// "About 42%", "95% or more".
  let text: String

  /// - Parameters:
  ///   - respondents: a released number.
  ///   - invited: about how many were asked.
  ///   - threshold: of the table.
  /// - Returns: nil when it would be a share of nothing, or more than everybody.
  init?(respondents: Int, invited: Int, threshold: Int) {
    guard respondents > 0, invited > 0, invited < 1_000_000_000, respondents < 1_000_000_000,
      respondents - invited < 10, threshold < 1_000
    else { return nil }
    let top = 100 * respondents / (respondents + 2 * threshold) / 5 * 5
    if respondents * 100 >= invited * top {
      guard top > 0 else { return nil }
      text = "\(top)% or more"
    } else {
      text = "about \((200 * respondents + invited) / (2 * invited))%"
    }
  }
}
