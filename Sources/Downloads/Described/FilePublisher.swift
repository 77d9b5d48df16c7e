package import Model

/// Who publishes a file, and when: what every file says of itself.
package struct FilePublisher: Sendable {
  package let name: String
  /// The site's own address, absolute.
  package let address: String
  package let licence: Licence?
  /// BCP 47.
  package let language: String
  /// The title of the edition that the file belongs to.
  package let edition: String
  package let published: CalendarDate
  /// The latest correction, or the day of publication.
  package let changed: CalendarDate
  /// Whether the body is made up, which every file says.
  package let isFictional: Bool

  package init(
    name: String, address: String, licence: Licence?, language: String, edition: String,
    published: CalendarDate, changed: CalendarDate, isFictional: Bool
  ) {
    self.name = name
    self.address = address
    self.licence = licence
    self.language = language
    self.edition = edition
    self.published = published
    self.changed = changed
    self.isFictional = isFictional
  }

  /// What a file about a made-up body says first.
  package var warning: String? {
    isFictional ? "\(name) does not exist: these numbers are made up." : nil
  }
}
