package import Diagnostics
package import Markup

/// Markdown texts: CommonMark with GFM tables and task items, and footnotes.
package enum Markdown {
  /// Reads a text into a tree, and says what is wrong with it.
  ///
  /// May be called from many threads at once. A text that is beyond the limits gives an empty
  /// document and an error.
  ///
  /// - Parameters:
  ///   - bytes: checked UTF-8 without NUL.
  ///   - firstLine, firstColumn: where in its file the text begins, counted from 1; every line of
  ///     the text begins at that column, as in a YAML block.
  package static func parse(
    _ bytes: some RandomAccessCollection<UInt8>, path: String, firstLine: Int = 1,
    firstColumn: Int = 1
  ) -> (MarkupDocument, [Diagnostic]) {
    let done = bytes.withContiguousStorageIfAvailable {
      parse($0, path: path, firstLine: firstLine, firstColumn: firstColumn)
    }
    return done
      ?? Array(bytes).withUnsafeBufferPointer {
        parse($0, path: path, firstLine: firstLine, firstColumn: firstColumn)
      }
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, firstColumn: Int
  ) -> (MarkupDocument, [Diagnostic]) {
    let source = MarkdownSource(
      bytes: bytes, path: path, firstLine: firstLine, firstColumn: firstColumn)
    if let problem = source.problemBeyondLimits() { return (.empty, [problem]) }
    var (document, problems) = CMark.parse(source)
    guard !problems.contains(where: { $0.code == .markdownTooDeep }) else {
      return (.empty, problems)
    }
    problems.append(contentsOf: MarkdownReview(source: source, document: document).problems())
    problems.sort { $0.location < $1.location }
    return (document, problems)
  }
}
