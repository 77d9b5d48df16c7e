import Diagnostics

/// Files of the site that are taken, and the folders that they make. Two names that differ only in
/// letter case count as one, because many file systems keep them in one file.
struct AddressBook {
  private struct Entry {
    /// As a message names it.
    let name: String
    let source: Location?
  }

  /// By path below the site's folder, in small letters.
  private var files: [String: Entry] = [:]
  private var folders: [String: Entry] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter reserved: paths of files that no content may take.
  init(reserved: [String]) {
    for path in reserved { enter(path.lowercased(), Entry(name: "/" + path, source: nil)) }
  }

  /// - Returns: whether its files were free; if they weren't, that is reported.
  mutating func add(_ page: Page) -> Bool {
    let address = page.address
    return add(
      [address.htmlFile] + [address.markdownFile].compactMap { $0 } + page.filePaths,
      named: address.path, source: page.source)
  }

  /// - Parameters:
  ///   - paths: below the site's folder.
  ///   - name: the address that readers know.
  mutating func add(_ paths: [String], named name: String, source: Location) -> Bool {
    let entry = Entry(name: name, source: source)
    let keys = paths.map { $0.lowercased() }
    for key in keys {
      if let first = files[key] {
        report(entry, takenBy: first)
        return false
      }
      if let first = folders[key] ?? fileAbove(key) {
        reportFolder(entry, and: first)
        return false
      }
    }
    for key in keys { enter(key, entry) }
    return true
  }

  private mutating func enter(_ key: String, _ entry: Entry) {
    files[key] = entry
    var folder = key[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      // Whoever made this folder made those above it.
      guard folders.updateValueIfNew(entry, forKey: String(folder)) else { return }
    }
  }

  /// The file that would have to be a folder.
  private func fileAbove(_ key: String) -> Entry? {
    var folder = key[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      let path = String(folder)
      if folders[path] != nil { return nil }
      if let file = files[path] { return file }
    }
    return nil
  }

  private mutating func report(_ entry: Entry, takenBy first: Entry) {
    guard let source = entry.source else { return }
    if first.name.lowercased() == entry.name.lowercased(), first.name != entry.name {
      diagnostics.append(
        Diagnostic(
          .pageAddressCase, at: source,
          "The addresses `\(entry.name)` and `\(first.name)` differ only in capital letters",
          advice: "Rename one of the two: on many computers they are one file.",
          related: related(first)))
    } else if first.name == entry.name, first.source != nil {
      diagnostics.append(
        Diagnostic(
          .pageAddressTaken, at: source, "Two pages have the address `\(entry.name)`",
          advice: "Rename one of the two, and name the old address under `formerly`.",
          related: related(first)))
    } else {
      diagnostics.append(
        Diagnostic(
          .pageAddressTaken, at: source,
          first.source == nil
            ? "The site has a file of its own at `\(entry.name)`"
            : "`\(entry.name)` and `\(first.name)` are one file",
          advice: "Choose another name.", related: related(first)))
    }
  }

  private mutating func reportFolder(_ entry: Entry, and first: Entry) {
    guard let source = entry.source else { return }
    diagnostics.append(
      Diagnostic(
        .pageAddressFolder, at: source,
        "`\(entry.name)` and `\(first.name)` would be a file and a folder of one name",
        advice: "Choose another name.", related: related(first)))
  }

  private func related(_ first: Entry) -> [Diagnostic.Related] {
    first.source.map { [.init(location: $0, message: "The other one is here.")] } ?? []
  }
}

extension Dictionary {
  /// - Returns: whether the key was new.
  fileprivate mutating func updateValueIfNew(_ value: Value, forKey key: Key) -> Bool {
    if self[key] != nil { return false }
    self[key] = value
    return true
  }
}
