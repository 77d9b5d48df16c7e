/// Where an edition stands. A draft is built and labelled, but left out of feeds and `/`.
package enum EditionStatus: String, Sendable, Hashable, CaseIterable {
  case draft
  case published
  case withdrawn
}
