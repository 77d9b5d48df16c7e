import Diagnostics
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
}
