import Foundation

/// The pages as a Hugo site; layouts and configuration are copied from `Benchmarks/hugo`.
struct HugoTree {
  let folder: URL

  func write(pages count: Int) throws {
    let section = folder.appending(path: "content/2026/strategy")
    try FileManager.default.createDirectory(at: section, withIntermediateDirectories: true)
    try write(
      "---\ntitle: Edition 2026\n---\n", to: folder.appending(path: "content/2026/_index.md"))
    try write("---\ntitle: Strategy\n---\n", to: section.appending(path: "_index.md"))
    for number in 1...count {
      let page = SamplePage(number: number)
      try write(
        "---\ntitle: \(page.title)\n---\n\(page.body)",
        to: section.appending(path: page.slug + ".md"))
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try Data(text.utf8).write(to: file)
  }
}
