/// Where an edition stands. A draft is built and labelled, but left out of `/`,
/// the feed and the sitemap.
package enum EditionStatus: String, Sendable, Hashable, CaseIterable {
  case draft
  case published
  case withdrawn
}
