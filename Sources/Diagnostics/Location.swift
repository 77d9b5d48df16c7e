/// A place in a source file: where an editor should look.
///
/// `path` is printed as it stands and sorted by bytes. `line` and `column` count from 1, columns
/// in Unicode scalars; `length` is the number of scalars to underline. Line 0 means the file (or
/// folder) as a whole.
package struct Location: Hashable, Sendable, Comparable {
  package let path: String
  package let line: Int
  package let column: Int
  package let length: Int

  package init(path: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }

  package static func < (left: Location, right: Location) -> Bool {
    if left.path != right.path { return left.path.precedesByBytes(right.path) }
    return (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
