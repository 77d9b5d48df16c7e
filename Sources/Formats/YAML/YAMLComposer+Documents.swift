import Diagnostics

/// What stands before and after the one document of a file. It is looked for in the text, since
/// libyaml compares each directive with all before it, and takes hours over a file of them.
extension YAMLComposer {
  /// Reports a `%` line before the document.
  mutating func refuseDirectives() -> Bool {
    for number in source.lines.starts.indices {
      let line = source.lines.line(number + 1)
      if isIgnorable(line) { continue }
      guard line.first == UInt8(ascii: "%") else { return false }
      problems.add(
        Diagnostic(
          .yamlDocuments, at: source.location(YAMLMark(line: number, column: 0)),
          "A line that begins with `%` is a YAML directive, which is not supported",
          advice: "Delete the line. If it is text, put it in quotes."))
      return true
    }
    return false
  }

  /// Reports text after the document's end.
  ///
  /// - Returns: whether the document before it can be trusted to be what was meant.
  mutating func refuseFurtherText(after end: YAMLMark) -> Bool {
    var column = end.column
    for number in source.lines.starts.indices.dropFirst(end.line) {
      let line = source.lines.line(number + 1, from: column + 1)
      let mark = YAMLMark(line: number, column: column)
      column = 0
      if isIgnorable(line) || line.elementsEqual("...".utf8) { continue }
      if line.starts(with: "---".utf8) {
        problems.add(
          Diagnostic(
            .yamlDocuments, at: source.location(mark, length: 3),
            "`---` begins a second YAML document, and a file may hold only one",
            advice: "Delete the line, or move what follows to a file of its own."))
        return true
      }
      problems.add(
        Diagnostic(
          .yamlDocuments, at: source.location(mark), "Text follows after the end of the YAML",
          advice: "Check the lines before this one: a list in brackets, a text in quotes or a line "
            + "of three dots has ended the document there."))
      return false
    }
    return true
  }

  private func isIgnorable(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return first == nil || first == UInt8(ascii: "#")
  }
}
