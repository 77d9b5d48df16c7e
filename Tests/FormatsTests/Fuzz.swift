import Diagnostics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a parser over damaged texts: 3,000, or as many as `SITEGEN_FUZZ` says.
enum Fuzz {
  static var count: Int { getenv("SITEGEN_FUZZ").flatMap { Int(String(cString: $0)) } ?? 3_000 }

  /// Fails when an input takes longer than five seconds, or when a problem has no place in the file.
  static func run(
    _ name: String, _ mutator: Mutator, parse: (SourceFile) throws -> [Diagnostic]
  ) rethrows {
    var mutator = mutator
    var longest = Duration.zero
    let clock = ContinuousClock()
    for number in 0..<count {
      let file = SourceFile(path: "file", bytes: mutator.next())
      let start = clock.now
      let diagnostics = try parse(file)
      let duration = clock.now - start
      longest = max(longest, duration)
      let lines = file.bytes.count { $0 == UInt8(ascii: "\n") } + 1
      for problem in diagnostics {
        let place = problem.location
        #expect((0...lines).contains(place.line), "\(name) \(number): \(file.bytes)")
        #expect(place.line == 0 || place.column >= 1 && place.length >= 1)
        #expect(!problem.message.isEmpty && !problem.advice.isEmpty)
      }
      #expect(duration < .seconds(5), "\(name) \(number): \(file.bytes)")
    }
    if count > 3_000 { print("\(name): \(count) inputs, longest \(longest)") }
  }
}
