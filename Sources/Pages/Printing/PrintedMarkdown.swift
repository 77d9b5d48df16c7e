/// Makes a page's Markdown a part of the printed edition: its headings deeper.
enum PrintedMarkdown {
  /// - Parameter shift: how much deeper; none goes below level 6.
  static func append(_ markdown: [UInt8], shift: Int, to output: inout [UInt8]) {
    let hash = UInt8(ascii: "#")
    var fence: ArraySlice<UInt8>?
    for line in markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let marks = line.prefix { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
      if let open = fence {
        if marks.count >= open.count, marks.first == open.first { fence = nil }
      } else if marks.count >= 3 {
        fence = marks
      } else if line.first == hash {
        let level = line.prefix { $0 == hash }.count
        if level <= 6, line.dropFirst(level).first == UInt8(ascii: " ") {
          output.append(contentsOf: repeatElement(hash, count: min(shift, 6 - level)))
        }
      }
      output.append(contentsOf: line)
      output.append(UInt8(ascii: "\n"))
    }
  }
}
