/// What a reading of a finished page found.
struct PageLinks: Sendable {
  /// Fingerprints of its ids, sorted.
  let ids: [UInt64]
  let fragments: [PageReport.Fragment]
}
