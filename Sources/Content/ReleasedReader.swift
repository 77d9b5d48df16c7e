package import Diagnostics
package import Disclosure
package import Model

/// Reads released tables that don't stand in their place: those that readers saw once, and those
/// that are about to be written.
package enum ReleasedReader {
  /// Reads a table by what was said of it, in today's publication.
  ///
  /// What it names, such as a population or the codes of a classification, must still be there.
  ///
  /// - Parameters:
  ///   - table: its text.
  ///   - metadata: the text of the file that says what it counts.
  ///   - key: of its dataset.
  /// - Returns: no table when there is any error.
  package static func read(
    table: SourceFile, metadata: SourceFile, key: DatasetKey, in publication: Publication
  ) -> (dataset: Dataset?, table: SubmittedTable?, diagnostics: [Diagnostic]) {
    let catalogue = publication.data
    let loaded = YAMLFile.mapping(metadata, name: "a dataset") {
      Dataset.read(&$0, key: key, site: publication.site.disclosure)
    }
    var problems = loaded.diagnostics
    guard let dataset = loaded.value, !problems.contains(where: { $0.severity == .error }) else {
      return (nil, nil, problems)
    }
    let populations = catalogue.populations.map(\.id)
    if !populations.contains(dataset.population.value) {
      problems.append(DataProblem.unknown(dataset.population, "population", known: populations))
    }
    let known = catalogue.classifications
    let classifications = dataset.dimensions.compactMap { dimension in
      known.first { $0.id == dimension.classification.value }
    }
    if classifications.count < dataset.dimensions.count {
      problems += dataset.dimensions.map(\.classification).filter { id in
        !known.contains { $0.id == id.value }
      }.map { DataProblem.unknown($0, "classification", known: known.map(\.id)) }
    }
    guard problems.allSatisfy({ $0.severity != .error }) else { return (dataset, nil, problems) }
    let (entries, found) = TableReader.read(table, of: dataset, classifications, isRaw: false)
    problems += found
    let submitted = entries.map { SubmittedTable(dataset, entries: $0, path: table.path) }
    return (dataset, submitted, problems)
  }
}
