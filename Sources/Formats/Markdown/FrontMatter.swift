package import Diagnostics

/// The YAML at the head of a Markdown file.
package struct FrontMatter: Sendable, Hashable {
  /// Where the YAML lies in the file's bytes, without its `---` lines.
  package let yaml: Range<Int>
  /// The line on which the YAML begins, counted from 1.
  package let yamlFirstLine: Int
  /// Where the Markdown lies in the file's bytes.
  package let body: Range<Int>
  /// The line on which the Markdown begins, counted from 1.
  package let bodyFirstLine: Int

  /// Finds the front matter of a file.
  ///
  /// - Returns: nil when the file's first line is not `---`, or when none closes it; this is an
  ///   error.
  package static func split(
    _ bytes: some RandomAccessCollection<UInt8>, path: String
  ) -> (FrontMatter?, [Diagnostic]) {
    let bytes = Array(bytes)
    var start = 0
    var line = 0
    var yaml: Int?
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let next = min(end + 1, bytes.count)
      let isFence = isFence(bytes[start..<end])
      if let yaml, isFence {
        let matter = FrontMatter(
          yaml: yaml..<start, yamlFirstLine: 2, body: next..<bytes.count, bodyFirstLine: line + 1)
        return (matter, [])
      }
      if yaml == nil {
        guard isFence else { return (nil, []) }
        yaml = next
      }
      start = next
    }
    guard yaml != nil else { return (nil, []) }
    let problem = Diagnostic(
      .markdownFrontMatterOpen, at: Location(path: path, line: 1, column: 1, length: 3),
      "The front matter that begins here is never closed",
      advice: "Put a line with `---` and nothing else between the keys and the text.")
    return (nil, [problem])
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "---".utf8) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 }
  }
}
