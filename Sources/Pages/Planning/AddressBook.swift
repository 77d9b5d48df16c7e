import Diagnostics

/// Addresses that are taken. Two that differ only in letter case count as one, because many file
/// systems keep them in one file.
struct AddressBook {
  private var taken: [String: (path: String, source: Location)] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init() {
    for path in SiteFiles.reserved {
      taken[path] = (path, Location(path: path))
    }
  }

  /// - Returns: whether the address was free; if it wasn't, that is reported.
  mutating func add(_ page: Page) -> Bool {
    add(path: page.address.path, source: page.source)
  }

  mutating func add(path: String, source: Location) -> Bool {
    let key = path.lowercased()
    guard let first = taken[key] else {
      taken[key] = (path, source)
      return true
    }
    if first.path == path {
      diagnostics.append(
        Diagnostic(
          .pageAddressTaken, at: source, "Two pages have the address `\(path)`",
          advice: "Rename one of the two, and name the old address under `formerly`.",
          related: [.init(location: first.source, message: "The other one is here.")]))
    } else {
      diagnostics.append(
        Diagnostic(
          .pageAddressCase, at: source,
          "The addresses `\(path)` and `\(first.path)` differ only in capital letters",
          advice: "Rename one of the two: on many computers they are one file.",
          related: [.init(location: first.source, message: "The other one is here.")]))
    }
    return false
  }
}
