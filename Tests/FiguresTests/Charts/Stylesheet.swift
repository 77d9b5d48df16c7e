import FoundationEssentials
import Testing

/// The colours that the theme names, for light and dark paper.
struct Stylesheet {
  /// In capitals: `--chart-1` is "#12436D".
  private(set) var light: [String: String] = [:]
  private(set) var dark: [String: String] = [:]

  static func site() throws -> Stylesheet {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates/theme/site.css")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var sheet = Stylesheet()
    var isDark = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("@media") { isDark = line.contains("prefers-color-scheme: dark") }
      if line.hasPrefix("}") || line.hasPrefix(":root") { isDark = false }
      // Within a media query, rules are indented once more.
      guard line.drop(while: { $0 == " " }).hasPrefix("--"), let colon = line.firstIndex(of: ":")
      else { continue }
      let name = line[..<colon].drop { $0 == " " }
      let value = line[colon...].dropFirst(2).filter { $0 != ";" }.uppercased()
      guard value.hasPrefix("#") else { continue }
      let colour = value.count == 4 ? "#" + value.dropFirst().map { "\($0)\($0)" }.joined() : value
      if isDark {
        sheet.dark[String(name)] = colour
      } else if line.hasPrefix("  --") {
        sheet.light[String(name)] = colour
      }
    }
    try #require(sheet.light.count > 20 && sheet.dark.count > 20)
    return sheet
  }
}
