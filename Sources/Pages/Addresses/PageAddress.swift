import Diagnostics

/// The address of a page: a path of the site that begins and ends with a slash, such as
/// `/2026/plans/equality/`. Its files are `index.html` and `index.md` below it.
///
/// `/404.html` alone is a file, because web servers ask for it by that name.
package struct PageAddress: Hashable, Sendable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Where the HTML lies below the site's folder.
  package var htmlFile: String {
    isFile ? String(path.dropFirst()) : String(path.dropFirst()) + "index.html"
  }

  /// Where the Markdown lies below the site's folder; nil for a page that has none.
  package var markdownFile: String? {
    isFile ? nil : String(path.dropFirst()) + "index.md"
  }

  /// Whether it names a file and not a folder.
  var isFile: Bool { path.utf8.last != UInt8(ascii: "/") }

  /// The way from this page to the site's root: `../../` from `/2026/plans/`, `./` from `/`.
  var wayToRoot: String {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") } - 1
    return depth <= 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The address below this one.
  func appending(_ part: String) -> PageAddress { PageAddress(path + part + "/") }

  package static func < (left: PageAddress, right: PageAddress) -> Bool {
    left.path.precedesByBytes(right.path)
  }
}
