/// The address of a page: a path of the site that begins and ends with a slash, such as
/// `/2026/plans/equality/`. Its files are `index.html` and `index.md` below it.
package struct PageAddress: Hashable, Sendable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package static func < (left: PageAddress, right: PageAddress) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
