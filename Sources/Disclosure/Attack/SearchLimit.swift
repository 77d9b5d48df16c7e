/// How many cases a search may tell apart before it gives up.
enum SearchLimit {
  /// Where a release is judged.
  static let attack = 2_000
  /// Where one looks for what to withhold, and may always withhold more instead.
  static let repair = 30
}
