extension PayGap {
  /// Its page, from the root.
  package func address(edition: String) -> String {
    "/\(edition)/\(EditionSection.payGaps.rawValue)/\(id)/"
  }

  /// Its numbers as a file, beside the page.
  package func downloadAddress(edition: String) -> String {
    address(edition: edition) + id + ".csv"
  }
}
