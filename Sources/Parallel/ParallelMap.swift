import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does the same work for many indices on several threads; the results stand in order.
package enum ParallelMap {
  /// More threads than this are of no use, and each has a stack of its own.
  package static let mostJobs = 64

  /// - Parameters:
  ///   - jobs: how many threads work, this one included; 1 to `mostJobs` are taken.
  ///   - transform: called once for each index from 0.
  package static func map<Result: Sendable>(
    count: Int, jobs: Int, _ transform: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let jobs = min(max(1, jobs), count, mostJobs)
    guard jobs > 1 else { return (0..<count).map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialised in
      nonisolated(unsafe) let results = buffer
      let next = Counter()
      let work: @Sendable () -> Void = {
        while true {
          let index = next.take()
          guard index < count else { return }
          results.initializeElement(at: index, to: transform(index))
        }
      }
      let threads = (1..<jobs).compactMap { _ in WorkerThread(work) }
      work()
      for thread in threads { thread.join() }
      initialised = count
    }
  }

  /// Hands out 0, 1, 2 … to whoever asks.
  private final class Counter: Sendable {
    private let value = Atomic(0)

    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}
