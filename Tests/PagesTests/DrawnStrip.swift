/// A row of a strip, read back from the page.
struct DrawnStrip: Equatable {
  let label: String
  /// The class and the width, in per cent, of each part.
  let parts: [Part]
  /// The words in and below the parts.
  let words: [String]

  struct Part: Equatable {
    let tone: String
    let width: Double
  }

  /// The rows of every strip of a page, in order.
  static func all(in html: String) -> [DrawnStrip] {
    pieces(html, from: #"<div class="chart-row"#, to: "</div></div>").map { row in
      DrawnStrip(
        label: pieces(row, from: #"class="chart-label">"#, to: "</span>").first ?? "",
        parts: pieces(row, from: #"<rect class="tone-"#, to: "></rect>")
          .filter { $0.contains("width=\"") && $0.contains("%\"") }.map { part in
            Part(
              tone: String(part.prefix { $0 != "\"" }),
              width: Double(pieces(part, from: " width=\"", to: "%\"").first ?? "") ?? -1)
          },
        words: pieces(row, from: #"dy="0.35em" text-anchor="middle">"#, to: "</text>")
          + pieces(row, from: #"</svg>"#, to: "</span>"))
    }
  }

  private static func pieces(_ text: String, from start: String, to end: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: end) else { break }
      pieces.append(String(rest[..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    return pieces
  }
}
