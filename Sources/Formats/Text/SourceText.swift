package import Diagnostics

/// The text of a file, checked: the only thing that parsers and the C libraries may read.
///
/// Lines and columns in `bytes` are those of the file: a byte order mark has no column, and a line
/// keeps its number when its CRLF becomes a line feed.
package struct SourceText: Sendable {
  package let path: String
  /// Well-formed UTF-8, without byte order mark, control characters other than tab and line feed,
  /// or other line separators (``TextScan`` lists what is refused). Lines end in a line feed.
  package let bytes: [UInt8]

  /// Checks a file: its size, its encoding and its characters.
  ///
  /// - Returns: no text when there are any diagnostics. A file with a malformed byte is reported up
  ///   to that byte; of other bad characters, the first ten are.
  package static func check(
    _ file: SourceFile, as kind: TextKind
  ) -> (text: SourceText?, diagnostics: [Diagnostic]) {
    let bytes = file.bytes
    guard bytes.count <= kind.sizeLimit else {
      return (nil, [tooLarge(bytes.count, kind: kind, path: file.path)])
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (nil, [wrongEncoding(path: file.path)])
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let (faults, hasCarriageReturns) = bytes.withUnsafeBufferPointer {
      let scan = TextScan($0, from: start, faultLimit: 10)
      return (scan.faults, scan.hasCarriageReturns)
    }
    guard faults.isEmpty else {
      let lines = LineIndex(bytes, from: start)
      return (nil, faults.map { diagnostic($0, in: file, lines: lines) })
    }
    let text = hasCarriageReturns ? withLineFeeds(bytes, from: start) : nil
    let checked = text ?? (start == 0 ? bytes : Array(bytes[start...]))
    return (SourceText(checked: checked, path: file.path), [])
  }

  private init(checked bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The bytes with each CRLF as a line feed; they hold no other carriage return.
  private static func withLineFeeds(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
        for byte in source[start...] where byte != UInt8(ascii: "\r") {
          target[count] = byte
          count += 1
        }
      }
    }
  }
}
