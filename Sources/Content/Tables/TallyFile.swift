import Diagnostics
import Disclosure
import Model

/// Tallies of audits as they stand in `content/`.
enum TallyFile {
  /// Reads the tallies of an audit. Their text is not kept, so that no report can quote a number.
  ///
  /// - Parameters:
  ///   - path: as messages print it.
  ///   - subject: nil when the audit can't be read, which has been reported.
  static func load(
    _ file: TreeFile, path: String, of subject: TallySubject?
  ) -> LoadedFile<[SubmittedTable]> {
    guard let subject else { return LoadedFile(source: nil, value: nil, diagnostics: []) }
    let (source, problems) = TextFile.load(file, path: path, as: .csv)
    guard let source else { return LoadedFile(source: nil, value: nil, diagnostics: problems) }
    let (tables, found) = TallyReader.read(source, of: subject, isRaw: false)
    let submitted = tables.map { SubmittedTable($0.dataset, entries: $0.entries, path: path) }
    return LoadedFile(source: nil, value: submitted, diagnostics: problems + found)
  }
}
