import BigInt

/// Whole numbers without end, for where `Int` is too small.
typealias Large = BigInt

/// Does work with `Int`, and again with larger numbers where that is too small.
enum Exactly {
  static func run<Result>(
    _ small: () throws -> Result, _ large: () throws -> Result
  ) throws -> Result {
    do { return try small() } catch is ArithmeticOverflow { return try large() }
  }
}
