#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much is tried: `SITEGEN_WORLDS=50` in the environment builds the whole site in 50 worlds.
enum ProofSize {
  private static let asked = getenv("SITEGEN_WORLDS").flatMap { Int(String(cString: $0)) }

  /// Whether the site is built in every world, and not once for all that release the same files.
  static let buildsAll = asked != nil

  /// How many worlds at least.
  static let worlds = max(50, asked ?? 0)
}
