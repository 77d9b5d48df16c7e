package import Diagnostics
import Disclosure
package import Model

/// Reads released tables that don't stand in their place: those that readers saw once, and those
/// that are about to be written.
///
/// What they name, such as a population or the codes of a classification, must still be there.
package enum ReleasedReader {
  /// Reads the table of a dataset.
  ///
  /// - Parameters:
  ///   - table: its text.
  ///   - metadata: the text of the file that says what it counts.
  package static func dataset(
    _ key: DatasetKey, table: SourceFile, metadata: SourceFile, in publication: Publication
  ) -> ReleasedReading {
    let loaded = YAMLFile.mapping(metadata, name: "a dataset") {
      Dataset.read(&$0, key: key, site: publication.site.disclosure)
    }
    var reading = ReleasedReading(diagnostics: loaded.diagnostics)
    guard let dataset = loaded.value, !reading.hasErrors else { return reading }
    let catalogue = publication.data
    reading.diagnostics += missing(dataset, in: catalogue)
    guard let subject = subject(dataset, in: catalogue), !reading.hasErrors else { return reading }
    let (entries, found) = TableReader.read(
      table, of: dataset, subject.classifications, isRaw: false)
    reading.diagnostics += found
    if let entries {
      reading.tables = [(dataset, SubmittedTable(dataset, entries: entries, path: table.path))]
    }
    return reading
  }

  /// Reads the tallies of an audit: a table for each wave.
  ///
  /// - Parameters:
  ///   - id: of the audit.
  ///   - table: the text of its tallies.
  ///   - metadata: the text of the audit's file.
  package static func audit(
    _ id: String, edition: String, table: SourceFile, metadata: SourceFile,
    in publication: Publication
  ) -> ReleasedReading {
    let loaded = YAMLFile.mapping(metadata, name: "an audit") { Audit.read(&$0, id: id) }
    var reading = ReleasedReading(diagnostics: loaded.diagnostics)
    guard let audit = loaded.value, !reading.hasErrors else { return reading }
    let today = publication.data
    reading.classifications = audit.classifications(edition: edition).filter { own in
      !today.classifications.contains { $0.id == own.id }
    }
    reading.populations = [audit.population].filter { own in
      !today.populations.contains { $0.id == own.id }
    }
    let datasets = audit.datasets(edition: edition)
    let catalogue = DataCatalogue(
      classifications: today.classifications + reading.classifications,
      populations: today.populations + reading.populations, datasets: datasets)
    reading.diagnostics += datasets.flatMap { missing($0, in: catalogue) }
    guard !reading.hasErrors else { return reading }
    let (tables, found) = TallyReader.read(
      table,
      of: TallySubject(audit: audit, tables: datasets.map { subject($0, in: catalogue) }),
      isRaw: false)
    reading.diagnostics += found
    guard !reading.hasErrors else { return reading }
    reading.tables = tables.map {
      ($0.dataset, SubmittedTable($0.dataset, entries: $0.entries, path: table.path))
    }
    return reading
  }

  /// What a dataset names and the catalogue does not have.
  private static func missing(_ dataset: Dataset, in catalogue: DataCatalogue) -> [Diagnostic] {
    let populations = catalogue.populations.map(\.id)
    let classifications = catalogue.classifications.map(\.id)
    return
      (populations.contains(dataset.population.value)
      ? [] : [DataProblem.unknown(dataset.population, "population", known: populations)])
      + dataset.dimensions.map(\.classification).filter { !classifications.contains($0.value) }
      .map { DataProblem.unknown($0, "classification", known: classifications) }
  }

  private static func subject(_ dataset: Dataset, in catalogue: DataCatalogue) -> TableSubject? {
    let found = dataset.dimensions.compactMap { dimension in
      catalogue.classifications.first { $0.id == dimension.classification.value }
    }
    return found.count == dataset.dimensions.count
      ? TableSubject(dataset: dataset, classifications: found) : nil
  }
}

extension ReleasedReading {
  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
