package import Model

/// What the files of one table say about it.
package struct FileSubject: Sendable {
  /// The name of its files without their ending.
  package let id: String
  package let title: String
  package let description: String
  /// What a reader must know to read the numbers right, in order.
  package let notes: [String]
  /// The systems or returns that the numbers come from.
  package let sources: [String]
  package let time: DatasetTime?
  package let status: DatasetStatus
  /// The page of the table, absolute.
  package let page: String

  package init(
    id: String, title: String, description: String, notes: [String] = [], sources: [String] = [],
    time: DatasetTime? = nil, status: DatasetStatus = .final, page: String
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.notes = notes
    self.sources = sources
    self.time = time
    self.status = status
    self.page = page
  }

  /// The day, or the first and last day, as ISO 8601 writes them: "2026-03-31",
  /// "2025-04-01/2026-03-31".
  var temporal: String? {
    switch time {
    case .snapshot(let day): day.value.iso
    case .period(let period): "\(period.start.iso)/\(period.end.iso)"
    case nil: nil
    }
  }
}
