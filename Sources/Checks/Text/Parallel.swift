import Dispatch
import Synchronization

/// Work on the parts of an array by several threads, with an answer that doesn't depend on how
/// many there are.
enum Parallel {
  /// Splits the indices into chunks of a fixed size and gives each chunk's result, in order.
  static func chunks<Part: Sendable>(
    of count: Int, size: Int = 256, jobs: Int, _ work: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    let total = (count + size - 1) / size
    let ranges = (0..<total).map { $0 * size..<min(count, ($0 + 1) * size) }
    guard jobs > 1, total > 1 else { return ranges.map(work) }
    let next = Atomic<Int>(0)
    let finished = Mutex<[(Int, Part)]>([])
    DispatchQueue.concurrentPerform(iterations: min(jobs, total)) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < total else { return }
        let part = work(ranges[chunk])
        finished.withLock { $0.append((chunk, part)) }
      }
    }
    return finished.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
