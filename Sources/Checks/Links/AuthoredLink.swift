import Diagnostics
import Markup
import Model
import Parallel

/// A link or image in a text, or a link that has a key of its own.
struct AuthoredLink: Sendable {
  let written: String
  let reference: Reference
  let location: Location
  let scope: ReferenceScope
  let isImage: Bool
  /// The place of the text it stands in; nil for a key's.
  let text: Int?

  /// Every link and image, first of texts in their order, then of keys.
  static func all(
    _ publication: Publication, texts: [AuthoredText], jobs: Int
  ) -> [AuthoredLink] {
    let parts = ParallelMap.chunks(of: texts.count, jobs: jobs) { range in
      var links: [AuthoredLink] = []
      for place in range { collect(texts[place], at: place, into: &links) }
      return links
    }
    return Array(parts.joined()) + ofKeys(publication)
  }

  private static func collect(
    _ text: AuthoredText, at place: Int, into links: inout [AuthoredLink]
  ) {
    guard case .markup(let document) = text.content else { return }
    for node in document.nodes.indices {
      let kind = document.nodes[node].kind
      guard kind == .link || kind == .image else { continue }
      let written = String(decoding: document.literal(of: node), as: UTF8.self)
      links.append(
        AuthoredLink(
          written: written, reference: .parse(written), location: text.location(node: node),
          scope: text.scope, isImage: kind == .image, text: place))
    }
  }

  /// The links that stand in keys of their own.
  private static func ofKeys(_ publication: Publication) -> [AuthoredLink] {
    var links: [AuthoredLink] = []
    func add(_ written: Located<String>?, edition: Int? = nil, plan: Int? = nil) {
      guard let written else { return }
      let path = written.location.path
      links.append(
        AuthoredLink(
          written: written.value, reference: .parse(written.value),
          location: written.location,
          scope: ReferenceScope(edition: edition, plan: plan, path: path), isImage: false,
          text: nil))
    }
    for (e, edition) in publication.editions.enumerated() {
      add(edition.objectives?.place, edition: e)
      for document in edition.framework { add(document.link, edition: e) }
      for correction in edition.corrections { add(correction.page, edition: e) }
      for payGap in edition.payGaps {
        for action in payGap.actions { add(action, edition: e) }
      }
      for (p, plan) in edition.plans.enumerated() {
        for link in plan.related { add(link.destination, edition: e, plan: p) }
        for action in plan.objectives.flatMap(\.actions) {
          for link in action.links { add(link.destination, edition: e, plan: p) }
          for link in action.updates.flatMap(\.evidence) {
            add(link.destination, edition: e, plan: p)
          }
        }
      }
    }
    return links
  }
}
