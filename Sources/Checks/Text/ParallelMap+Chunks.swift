import Parallel

extension ParallelMap {
  /// Splits indices into chunks of a fixed size and gives each chunk's result, in order, whatever
  /// the number of threads.
  static func chunks<Part: Sendable>(
    of count: Int, size: Int = 256, jobs: Int, _ work: @escaping @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    map(count: (count + size - 1) / size, jobs: jobs) { chunk in
      work(chunk * size..<min(count, (chunk + 1) * size))
    }
  }
}
