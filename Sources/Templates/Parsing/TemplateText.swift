import Diagnostics

/// A template's bytes and the way from a byte to its line and column.
struct TemplateText: Sendable {
  let path: String
  /// Without a byte order mark.
  let bytes: [UInt8]
  /// What tags and the renderer call it: `page.html`, `partials/nav.md`.
  let name: String
  let kind: TemplateKind

  func location(_ site: TemplateSite) -> Location {
    let start = min(max(site.start, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<start where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let end = max(start, min(site.end, lineEnd))
    return Location(
      path: path, line: line, column: scalars(lineStart..<start) + 1,
      length: max(1, scalars(start..<end)))
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
