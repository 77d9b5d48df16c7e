import Diagnostics
import Disclosure
import Formats
import Model

/// Tables as they stand in `content/`.
enum TableFile {
  /// Reads a table of the tree. Its text is not kept, so that no report can quote a number of it.
  ///
  /// - Parameters:
  ///   - path: as messages print it.
  ///   - subject: nil when it is not known what the table counts, which has been reported.
  static func load(
    _ file: TreeFile, path: String, of subject: TableSubject?
  ) -> LoadedFile<SubmittedTable> {
    guard let subject else { return LoadedFile(source: nil, value: nil, diagnostics: []) }
    let (source, problems) = TextFile.load(file, path: path, as: .csv)
    guard let source else { return LoadedFile(source: nil, value: nil, diagnostics: problems) }
    let (entries, found) = TableReader.read(
      source, of: subject.dataset, subject.classifications, isRaw: false)
    let table = entries.map { SubmittedTable(subject.dataset, entries: $0, path: path) }
    return LoadedFile(source: nil, value: table, diagnostics: problems + found)
  }
}
