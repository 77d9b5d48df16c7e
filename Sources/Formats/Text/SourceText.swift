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
  ///   to that byte; each other bad character at its first place, with how often it stands there.
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
    if looksLikeUTF16(bytes) { return (nil, [wrongEncoding(path: file.path)]) }
    let (faults, hasCarriageReturns) = bytes.withUnsafeBufferPointer {
      let scan = TextScan($0, from: start, faultLimit: 1000)
      return (scan.faults, scan.hasCarriageReturns)
    }
    guard faults.isEmpty else {
      let lines = LineIndex(bytes, from: start)
      return (nil, firstOfEach(faults).map { diagnostic($0, count: $1, in: file, lines: lines) })
    }
    let text = hasCarriageReturns ? withLineFeeds(bytes, from: start) : nil
    let checked = text ?? (start == 0 ? bytes : Array(bytes[start...]))
    return (SourceText(checked: checked, path: file.path), [])
  }

  /// Whether every other byte of the first hundred is zero, as in Latin text in UTF-16.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8 else { return false }
    let pairs = min(bytes.count / 2, 50)
    let places = (0..<pairs).map { (bytes[2 * $0], bytes[2 * $0 + 1]) }
    return places.allSatisfy { $0.0 == 0 && $0.1 != 0 }
      || places.allSatisfy { $0.0 != 0 && $0.1 == 0 }
  }

  /// The first of the faults of each kind, with how many there are.
  private static func firstOfEach(_ faults: [TextFault]) -> [(fault: TextFault, count: Int)] {
    var places: [Unicode.Scalar: Int] = [:]
    var first: [(fault: TextFault, count: Int)] = []
    for fault in faults {
      guard case .forbidden(let scalar, _) = fault else {
        first.append((fault, 1))
        continue
      }
      if let place = places[scalar] {
        first[place].count += 1
      } else {
        places[scalar] = first.count
        first.append((fault, 1))
      }
    }
    return first
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
