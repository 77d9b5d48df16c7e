/// Where a YAML value stands: line and column count from 1, columns and length in scalars.
///
/// For a block scalar (`|`, `>`), `line` and `column` are those of its first line of text, so that
/// a problem within the text can be placed: line of text `n` (from 0) is at `line + n`, and starts
/// at `column`.
package struct YAMLSpan: Sendable, Hashable {
  package let line: Int
  package let column: Int
  package let length: Int

  package init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }
}
