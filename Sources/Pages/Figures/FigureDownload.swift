/// A file beside a figure's page.
struct FigureDownload: Sendable, Hashable {
  /// As seen from the page.
  let address: String
  /// "workforce-by-ethnicity.csv"
  let name: String
  /// The media type.
  let type: String
  /// "CSV"
  let format: String
  /// "2 kB"
  let size: String
}
