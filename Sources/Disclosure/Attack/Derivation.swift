/// How a reader works a withheld count out by hand.
enum Derivation {
  /// Sums over published numbers that lead to the interval, as sentences; the count itself is not
  /// named.
  static func steps(
    to variable: Int, _ interval: Interval, _ component: Component, _ built: BuiltSystem
  ) -> [String] {
    []
  }
}
