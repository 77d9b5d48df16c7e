extension AuthoredText {
  /// All text of a publication, but for names of people, bodies and schemes, and for leads as
  /// written.
  package static func all(_ publication: Publication) -> [AuthoredText] {
    var collector = TextCollector()
    for (place, term) in publication.glossary.enumerated() {
      let at = term.term.location
      collector.enter(path: at.path, explains: place)
      collector.plain(term.expansion, at)
      collector.prose(term.definition)
      collector.prose(term.note)
    }
    if let statement = publication.accessibilityStatement {
      collector.enter(path: statement.location.path)
      collector.statement(statement)
    }
    collector.enter(path: publication.site.location.path)
    let site = publication.site
    collector.plain(site.title, "title", site.textPlaces, else: site.location)
    collector.plain(site.description, "description", site.textPlaces, else: site.location)
    for definition in publication.site.ratings {
      collector.plain(definition.meaning, definition.rating.location)
    }
    collector.catalogue(publication.data)
    for (place, edition) in publication.editions.enumerated() {
      collector.edition(edition, at: place)
      for dataset in publication.data.datasets where dataset.key.edition == edition.id {
        collector.dataset(dataset, at: place)
      }
    }
    return collector.texts
  }
}
