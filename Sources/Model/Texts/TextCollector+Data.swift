extension TextCollector {
  /// The words for categories and for who is counted.
  mutating func catalogue(_ data: DataCatalogue) {
    for classification in data.classifications {
      enter(path: classification.location.path)
      plain(classification.title, classification.location)
      for code in classification.codes { plain(code.label, code.location) }
    }
    for population in data.populations {
      enter(path: population.location.path)
      plain(population.label, population.location)
      plain(population.scope, population.location)
    }
  }

  /// - Parameter place: of its edition.
  mutating func dataset(_ dataset: Dataset, at place: Int) {
    enter(path: dataset.location.path, edition: place)
    for (text, key) in [
      (dataset.title, "title"), (dataset.summary, "summary"), (dataset.source, "source"),
      (dataset.unit, "unit"),
    ] {
      plain(text, key, dataset.textPlaces, else: dataset.location)
    }
    for dimension in dataset.dimensions {
      plain(dimension.label, dimension.location)
      plain(dimension.totalLabel, dimension.location)
    }
    for measure in dataset.measures { plain(measure.label, measure.location) }
    for comparator in dataset.comparators { plain(comparator.label, comparator.location) }
    for note in dataset.notes { plain(note, dataset.location) }
    for seriesBreak in dataset.breaks { plain(seriesBreak.reason, seriesBreak.location) }
  }
}
