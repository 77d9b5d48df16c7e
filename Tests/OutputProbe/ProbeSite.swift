import Diagnostics
import Dispatch
import Output

/// A site whose files tell which generation they are of: half of them change each time, some
/// stand in one generation out of two.
struct ProbeSite {
  let output: String

  /// - Returns: the problems; none when it was published.
  func publish(generation: Int, files: Int) -> [Diagnostic] {
    let (publisher, refusals) = Publisher.begin(output: output, apartFrom: [])
    guard let publisher else { return refusals }
    for index in 0..<files {
      let changes = index % 2 == 0
      if index % 10 == 9, generation % 2 == 1 { continue }
      let text = "file \(index) generation \(changes ? generation : 0)\n"
      let bytes = Array(String(repeating: text, count: 40).utf8)
      publisher.write("folder-\(index % 20)/page-\(index)/index.html", bytes)
    }
    return publisher.finish().diagnostics
  }

  /// Publishes pages as a large site has them, from two threads, to measure the time it takes.
  ///
  /// - Returns: the problems; none when it was published.
  func publishPages(_ count: Int) -> [Diagnostic] {
    let (publisher, refusals) = Publisher.begin(output: output, apartFrom: [])
    guard let publisher else { return refusals }
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      var page = [UInt8](repeating: UInt8(ascii: "x"), count: 12_000)
      for index in stride(from: worker, to: count, by: 2) {
        page.replaceSubrange(..<9, with: String(100_000_000 + index).utf8)
        publisher.write("2026/plans/plan-\(index / 100)/page-\(index)/index.html", page)
        publisher.write(
          "2026/plans/plan-\(index / 100)/page-\(index)/index.md", Array(page[..<4_000]))
      }
    }
    return publisher.finish().diagnostics
  }
}
