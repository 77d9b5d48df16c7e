import Markup
import Model

/// The small picture of the site: the organisation's initial on the accent.
enum Favicon {
  static func file(_ site: Site) -> OutputFile {
    var writer = HTMLWriter()
    writer.open("svg")
    writer.attribute("xmlns", "http://www.w3.org/2000/svg")
    writer.attribute("viewBox", "0 0 32 32")
    writer.element(
      "rect", ["width": "32", "height": "32", "rx": "6", "fill": site.accent?.value ?? navy]
    ) { _ in }
    let initials = initials(of: site.organisation.name)
    writer.element(
      "text",
      [
        "x": "16", "y": initials.count > 1 ? "21.5" : "23", "fill": "#ffffff",
        "font-family": "system-ui, sans-serif", "font-weight": "700",
        "font-size": initials.count > 1 ? "15" : "20", "text-anchor": "middle",
      ], text: initials)
    return OutputFile(path: SiteFile.favicon, bytes: writer.finish().utf8)
  }

  private static let navy = "#12436d"

  /// The first letters of the first two words: "Exampleshire County Council" is "EC".
  private static func initials(of name: String) -> String {
    name.split(separator: " ").prefix(2).compactMap(\.first).map { String($0).uppercased() }
      .joined()
  }
}
