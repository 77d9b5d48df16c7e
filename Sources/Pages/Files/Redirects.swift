import Markup
import Model

/// Pages that send a reader on from an address that moved.
enum Redirects {
  /// What `redirects` and each `formerly` ask for, each with where it ends: a reader is sent on once.
  static func all(of index: PublicationIndex) -> [Move] {
    var moves: [Move] = []
    var places: [String: Int] = [:]
    func add(_ move: Move) {
      if places[move.from.path] == nil { places[move.from.path] = moves.count }
      moves.append(move)
    }
    for redirect in index.publication.site.redirects {
      guard case .sitePath(let from, _) = Reference.parse(redirect.from.value),
        case .sitePath(let to, let anchor) = Reference.parse(redirect.to.value)
      else { continue }
      add(
        Move(
          from: PageAddress(SiteAddresses.normal(from)), to: SiteAddresses.normal(to),
          anchor: anchor, source: redirect.from.location, target: redirect.to.location))
    }
    for former in FormerAddress.all(of: index) {
      guard let to = index.address(of: former.target) else { continue }
      if former.follows, places[former.path] != nil { continue }
      add(
        Move(
          from: PageAddress(former.path), to: to, anchor: nil, source: former.source,
          target: former.source))
    }
    return moves.map { last($0, moves, places) }
  }

  /// The same move with the end of the chain that it begins.
  private static func last(_ move: Move, _ moves: [Move], _ places: [String: Int]) -> Move {
    var (to, anchor) = (move.to, move.anchor)
    var seen: Set<String> = [move.from.path]
    while seen.insert(to).inserted, let next = places[to] {
      anchor = moves[next].anchor ?? anchor
      to = moves[next].to
    }
    return Move(from: move.from, to: to, anchor: anchor, source: move.source, target: move.target)
  }

  /// One small page for each move, and its Markdown where the address is a folder.
  static func files(_ site: SiteMap) -> [OutputFile] {
    site.moves.flatMap { move in
      var files = [OutputFile(path: move.from.htmlFile, bytes: page(move, site))]
      if let path = move.from.markdownFile {
        files.append(OutputFile(path: path, bytes: markdown(move, site)))
      }
      return files
    }
  }

  private static func title(_ move: Move, _ site: SiteMap) -> String {
    site.page(at: PageAddress(move.to))?.title ?? "the new page"
  }

  private static func href(_ move: Move, _ site: SiteMap) -> String {
    let root = move.from.isFile ? site.publication.site.basePath : move.from.wayToRoot
    return root + move.to.dropFirst() + (move.anchor.map { "#" + $0 } ?? "")
  }

  private static func markdown(_ move: Move, _ site: SiteMap) -> [UInt8] {
    var writer = MarkdownWriter()
    writer.heading("This page has moved", level: 1)
    writer.link("Go to \(title(move, site))", to: href(move, site))
    writer.endLine()
    return writer.finish().utf8
  }

  private static func page(_ move: Move, _ site: SiteMap) -> [UInt8] {
    let publication = site.publication.site
    let href = href(move, site)
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
          writer.element("a", ["href": href], text: title(move, site))
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
}
