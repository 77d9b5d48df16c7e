/// The names that a publication has taken, so that no two files share one on any file system.
struct PathRegistry {
  /// Why a name can't be taken.
  enum Conflict: Error, Hashable {
    /// The very same path has been taken.
    case twice(String)
    /// Two spellings of one key, which differ by case or by the encoding of accents.
    case lookalike(String, String, key: String)
    /// A file where a folder is needed, or a folder where a file is.
    case fileAndFolder(String)
  }

  struct Claim: Hashable {
    /// The file is the first of its folder.
    let isFirstInFolder: Bool
    /// The folder stands in the former publication too, and no link leads there.
    let isFolderKnown: Bool
  }

  private struct Entry {
    let spelling: String
    let isFolder: Bool
    let isKnown: Bool
  }

  private var entries: [String: Entry] = [:]

  /// Takes a path, and its folders, or says who has it.
  ///
  /// - Parameter isKnown: asked once for each new folder whose own folder is known.
  mutating func claim(
    _ path: PublishedPath, isKnown: (String) -> Bool
  ) throws(Conflict) -> Claim {
    let folder = try claimFolder(above: path.text[...], key: path.key[...], isKnown: isKnown)
    if let entry = entries[path.key] {
      if entry.isFolder { throw .fileAndFolder(entry.spelling) }
      if same(entry.spelling, path.text[...]) { throw .twice(path.text) }
      throw .lookalike(entry.spelling, path.text, key: path.key)
    }
    entries[path.key] = Entry(spelling: path.text, isFolder: false, isKnown: false)
    return folder
  }

  /// Takes a plain name at the top that no page may have.
  mutating func reserve(_ name: String) {
    entries[name] = Entry(spelling: name, isFolder: false, isKnown: false)
  }

  private mutating func claimFolder(
    above path: Substring, key: Substring, isKnown: (String) -> Bool
  ) throws(Conflict) -> Claim {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      let keySlash = key.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return Claim(isFirstInFolder: false, isFolderKnown: true) }
    let folder = path[..<slash]
    let folderKey = key[..<keySlash]
    if let entry = entries[String(folderKey)] {
      if !entry.isFolder { throw .fileAndFolder(entry.spelling) }
      if !same(entry.spelling, folder) {
        throw .lookalike(entry.spelling, String(folder), key: String(folderKey))
      }
      return Claim(isFirstInFolder: false, isFolderKnown: entry.isKnown)
    }
    let parent = try claimFolder(above: folder, key: folderKey, isKnown: isKnown)
    let known = parent.isFolderKnown && isKnown(String(folder))
    entries[String(folderKey)] = Entry(spelling: String(folder), isFolder: true, isKnown: known)
    return Claim(isFirstInFolder: true, isFolderKnown: known)
  }

  /// Whether two spellings are the same bytes: `==` would pass over the encoding of accents.
  private func same(_ left: String, _ right: Substring) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
