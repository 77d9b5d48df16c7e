package import Diagnostics
package import Disclosure
import Formats
import Model
import Parallel

/// Reads raw tables, which lie outside the content folder, as the datasets in it describe them.
package enum PrivateReader {
  /// Reads `<edition>/data/<id>.csv` below a folder.
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
    let files = tree.files.filter { $0.kind == .table }
    let subjects = TableSubject.all(reading.publication?.data ?? DataCatalogue())
    let loaded = ParallelMap.map(count: files.count, jobs: jobs) { index in
      let file = files[index]
      let path = tree.root + "/" + file.path
      let key = DatasetKey(edition: file.edition ?? "", dataset: file.stem)
      let described = content + "/\(key.edition)/data/\(key.dataset).yaml"
      guard let subject = subjects[key] else {
        // A description that can't be read has been reported by who read the content.
        let isThere = reading.sources[described] != nil
        return LoadedFile<RawTable>(
          source: nil, value: nil,
          diagnostics: isThere ? [] : [PrivateTree.undescribed(path, described: described)])
      }
      return load(file, path: path, of: subject)
    }
    let problems = tree.diagnostics + loaded.flatMap(\.diagnostics)
    let ordered = problems.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }.map(\.element)
    return (loaded.compactMap(\.value), ordered)
  }

  private static func load(
    _ file: TreeFile, path: String, of subject: TableSubject
  ) -> LoadedFile<RawTable> {
    let (source, problems) = TextFile.load(file, path: path, as: .csv)
    guard let source else { return LoadedFile(source: nil, value: nil, diagnostics: problems) }
    let (entries, found) = TableReader.read(
      source, of: subject.dataset, subject.classifications, isRaw: true)
    let table = entries.map { RawTable(subject.dataset, entries: $0, path: path) }
    return LoadedFile(source: nil, value: table, diagnostics: problems + found)
  }
}
