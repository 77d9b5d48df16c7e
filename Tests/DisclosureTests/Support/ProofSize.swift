import Glibc

/// How many cases the tests against enumeration try: with `SITEGEN_PROOF` in the environment, many
/// more.
enum ProofSize {
  static let isFull = getenv("SITEGEN_PROOF") != nil

  static func cases(_ few: Int, full: Int) -> Int { isFull ? full : few }
}
