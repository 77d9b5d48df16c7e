import Parallel
import Testing

@Suite("Work in parallel")
struct ParallelMapTests {
  @Test(
    "Results stand in order, whatever the number of jobs", arguments: [-1, 0, 1, 2, 3, 8, 1000])
  func order(_ jobs: Int) {
    for count in [0, 1, 2, 3, 1000] {
      let results = ParallelMap.map(count: count, jobs: jobs) { "\($0)" }
      #expect(results == (0..<count).map { "\($0)" })
    }
  }

  @Test("Every index is worked on once")
  func once() {
    let results = ParallelMap.map(count: 50_000, jobs: 4) { [$0, $0 * 2] }
    #expect(results.enumerated().allSatisfy { $0.element == [$0.offset, $0.offset * 2] })
  }
}
