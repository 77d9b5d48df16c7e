package import Diagnostics
package import Disclosure
package import Model

extension ReleasedReader {
  /// Reads the tallies of an audit that don't stand in their place, a table for each wave.
  ///
  /// - Parameters:
  ///   - table: their text.
  ///   - metadata: the text of the audit as it was then.
  ///   - edition: the audit's.
  ///   - audit: its id.
  /// - Returns: no tables when there is any error.
  package static func read(
    tallies table: SourceFile, metadata: SourceFile, edition: String, audit: String,
    in publication: Publication
  ) -> (tables: [(dataset: Dataset, table: SubmittedTable)], diagnostics: [Diagnostic]) {
    let loaded = YAMLFile.mapping(metadata, name: "an audit") { Audit.read(&$0, id: audit) }
    guard let audit = loaded.value, loaded.diagnostics.allSatisfy({ $0.severity != .error }) else {
      return ([], loaded.diagnostics)
    }
    // The questions and groups must still be there, as the codes of any other table.
    let today = publication.data
    let subjects = TableSubject.all(
      DataCatalogue(
        classifications: today.classifications, datasets: audit.datasets(edition: edition)))
    let subject = TallySubject(
      audit: audit,
      tables: audit.waves.map {
        subjects[DatasetKey(edition: edition, dataset: audit.datasetID($0))]
      })
    let unknown = audit.waves.compactMap(\.groups).filter { id in
      !today.classifications.contains { $0.id == id.value }
    }.map {
      DataProblem.unknown($0, "classification", known: today.classifications.map(\.id))
    }
    let (tables, found) = TallyReader.read(table, of: subject, isRaw: false)
    let problems = loaded.diagnostics + unknown + found
    guard problems.allSatisfy({ $0.severity != .error }), tables.count == audit.waves.count else {
      return ([], problems)
    }
    return (
      tables.map {
        ($0.dataset, SubmittedTable($0.dataset, entries: $0.entries, path: table.path))
      },
      problems
    )
  }
}
