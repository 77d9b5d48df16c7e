import Diagnostics
import Markup
import Model

/// Pages that send a reader on from an address that moved.
enum Redirects {
  struct Move {
    let from: PageAddress
    let to: String
    let source: Location
  }

  /// What `redirects` and each `formerly` ask for.
  static func all(of index: PublicationIndex) -> [Move] {
    let publication = index.publication
    var moves = publication.site.redirects.map {
      Move(from: folder($0.from.value), to: $0.to.value, source: $0.from.location)
    }
    for (e, edition) in publication.editions.enumerated() {
      let root = "/\(edition.id)/"
      func add(_ formerly: [Located<String>], _ folder: String, _ target: Target) {
        guard let to = index.address(of: target) else { return }
        for id in formerly where AddressPart.isUsable(id.value) {
          moves.append(
            Move(
              from: PageAddress("\(root)\(folder)/\(id.value)/"), to: to, source: id.location))
        }
      }
      for (s, page) in edition.strategyPages.enumerated() {
        add(page.formerly, "strategy", .strategyPage(edition: e, page: s))
      }
      for (s, study) in edition.caseStudies.enumerated() {
        add(study.formerly, "case-studies", .caseStudy(edition: e, study: s))
      }
      for (a, audit) in edition.audits.enumerated() {
        add(audit.formerly, "audits", .audit(edition: e, audit: a))
      }
      for (p, plan) in edition.plans.enumerated() {
        add(plan.formerly, "plans", .plan(edition: e, plan: p))
        for objective in plan.objectives {
          for action in objective.actions {
            guard let place = index.editions[e].actions[p][action.id.value] else { continue }
            add(action.formerly, "plans/\(plan.id)", .action(place))
          }
        }
      }
    }
    return moves
  }

  /// One small page for each move to an address that exists.
  static func files(_ site: SiteMap) -> [OutputFile] {
    all(of: site.index).compactMap { move in
      guard site.addresses[move.from.path] == nil else { return nil }
      return OutputFile(path: move.from.htmlFile, bytes: page(move, site))
    }
  }

  private static func page(_ move: Move, _ site: SiteMap) -> [UInt8] {
    let publication = site.publication.site
    let title = site.page(at: PageAddress(move.to))?.title ?? "the new page"
    let root = move.from.isFile ? publication.basePath : move.from.wayToRoot
    let href = root + move.to.dropFirst()
    var writer = HTMLWriter(capacity: 1024)
    writer.element("html", ["lang": "en-GB"]) { writer in
      writer.element("head") { writer in
        void(&writer, "meta", [HTMLAttribute("charset", "utf-8")])
        writer.element("title", text: "This page has moved")
        void(
          &writer, "meta",
          [HTMLAttribute("name", "robots"), HTMLAttribute("content", "noindex")])
        void(
          &writer, "meta",
          [HTMLAttribute("http-equiv", "refresh"), HTMLAttribute("content", "0; url=\(href)")])
        let canonical = publication.canonical(PageAddress(move.to))
        void(
          &writer, "link", [HTMLAttribute("rel", "canonical"), HTMLAttribute("href", canonical)])
      }
      writer.element("body") { writer in
        writer.element("h1", text: "This page has moved")
        writer.element("p") { writer in
          writer.text("Go to ")
          writer.element("a", ["href": href], text: title)
          writer.text(".")
        }
      }
    }
    return Array("<!doctype html>\n".utf8) + writer.finish().utf8 + [UInt8(ascii: "\n")]
  }

  private static func void(
    _ writer: inout HTMLWriter, _ name: StaticString, _ attributes: [HTMLAttribute]
  ) {
    writer.void(name)
    for attribute in attributes { writer.attribute(attribute) }
  }

  /// A redirect may be written with or without the slash at its end.
  private static func folder(_ path: String) -> PageAddress {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last
    let isFile = name?.contains(UInt8(ascii: ".")) ?? false
    return PageAddress(isFile || path.utf8.last == UInt8(ascii: "/") ? path : path + "/")
  }
}
