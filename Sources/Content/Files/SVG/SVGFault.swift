import Diagnostics

/// What keeps an SVG picture from being published.
struct SVGFault: Error, Hashable {
  /// Where it stands, in bytes.
  let offset: Int
  /// In bytes.
  let length: Int
  /// A sentence.
  let message: String
  let advice: String

  static let usualAdvice = "Export the picture again as plain SVG, or as PNG."

  init(at range: Range<Int>, _ message: String, advice: String = usualAdvice) {
    offset = range.lowerBound
    length = range.count
    self.message = message
    self.advice = advice
  }

  func diagnostic(path: String, bytes: [UInt8]) -> Diagnostic {
    var line = 1
    var start = 0
    for index in bytes.indices.prefix(offset) where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    let before = bytes[start..<min(max(start, offset), bytes.count)].count { $0 & 0xC0 != 0x80 }
    return Diagnostic(
      .contentImageUnsafe,
      at: Location(path: path, line: line, column: before + 1, length: max(1, length)), message,
      advice: advice)
  }
}
