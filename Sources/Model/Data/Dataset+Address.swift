extension Dataset {
  /// Whether it has a page of its own; tallies of answers are shown on the page of their audit.
  package var hasPage: Bool { rules.answers == nil }

  /// The address of its page, such as `/2026/data/workforce/`.
  package var address: String {
    "/\(key.edition)/\(EditionSection.data.rawValue)/\(key.dataset)/"
  }

  /// The address of the table beside the page: `/2026/data/workforce/workforce.csv`.
  package var downloadAddress: String { "\(address)\(key.dataset).csv" }
}
