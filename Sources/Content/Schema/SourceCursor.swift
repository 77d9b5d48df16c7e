/// A place in a file that moves on, scalar by scalar.
struct SourceCursor {
  private(set) var line: Int
  private(set) var column = 1
  /// What stands here; nil at the end.
  private(set) var scalar: Unicode.Scalar?
  private var rest: Substring.UnicodeScalarView.Iterator

  init(_ text: Substring.UnicodeScalarView, line: Int) {
    self.line = line
    rest = text.makeIterator()
    scalar = rest.next()
  }

  mutating func advance() {
    guard let passed = scalar else { return }
    (line, column) = passed == "\n" ? (line + 1, 1) : (line, column + 1)
    scalar = rest.next()
  }
}
