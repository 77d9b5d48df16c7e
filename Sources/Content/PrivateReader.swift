package import Diagnostics
package import Disclosure
import Formats
import Model
import Parallel

/// Reads raw tables, which lie outside the content folder, as the datasets in it describe them.
package enum PrivateReader {
  /// Reads `<edition>/data/<id>.csv` and `<edition>/audits/<id>.csv` below a folder.
  ///
  /// No message repeats anything that stands in a raw table, and no text of one is kept: reports
  /// can't quote it.
  ///
  /// - Parameters:
  ///   - root: the folder of raw tables, as messages should print it, such as `private`.
  ///   - files: the only ones to read, as paths from the working folder; empty for all.
  ///   - content: the content folder, as messages print it.
  ///   - reading: what that holds.
  ///   - jobs: how many threads read; the result does not depend on it.
  /// - Returns: the tables by key, and every problem in order of files. A table with a problem is
  ///   left out.
  package static func read(
    root: String, files: [String], content: String, reading: ContentReading, jobs: Int
  ) -> (tables: [RawTable], diagnostics: [Diagnostic]) {
    let tree = PrivateTree.walk(root, files: files)
    let files = tree.files
    let subjects = RawSubjects(reading.publication)
    let loaded = ParallelMap.map(count: files.count, jobs: jobs) { index in
      let file = files[index]
      let path = tree.root + "/" + file.path
      let described = content + "/" + file.path.dropLast(".csv".count) + ".yaml"
      // A description that can't be read has been reported by who read the content.
      return subjects.load(file, path: path)
        ?? LoadedFile(
          source: nil, value: [],
          diagnostics: reading.sources[described] != nil
            ? [] : [PrivateTree.undescribed(path, described: described)])
    }
    let problems = tree.diagnostics + loaded.flatMap(\.diagnostics)
    let ordered = problems.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }.map(\.element)
    return (loaded.flatMap { $0.value ?? [] }, ordered)
  }
}
