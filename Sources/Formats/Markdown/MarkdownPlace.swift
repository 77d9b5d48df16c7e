/// A line and column of a file, counted from 1; 0 when not known.
struct MarkdownPlace {
  let line: Int
  let column: Int
}
