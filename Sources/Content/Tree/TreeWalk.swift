import Diagnostics
import FileSystem

/// Finds the files of a content folder and reports what has no place there.
///
/// No folder is entered through a symbolic link, so that a walk always ends; a link to a file is
/// followed where it stays within the root.
struct TreeWalk {
  /// As messages print it.
  let root: String
  /// Where the root really is.
  private let realRoot: String
  private(set) var tree = ContentTree()

  static func walk(_ root: String) -> ContentTree {
    var trimmed = root[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let name = String(trimmed)
    guard let real = RealPath.resolve(name), let kind = RealPath.kind(of: real) else {
      return ContentTree(diagnostics: [TreeProblem.noRoot(name)])
    }
    guard kind == .folder else {
      return ContentTree(diagnostics: [TreeProblem.rootIsNoFolder(name)])
    }
    var walk = TreeWalk(root: name, realRoot: real)
    walk.readRoot()
    walk.tree.files.sort { $0.path.precedesByBytes($1.path) }
    return walk.tree
  }

  private init(root: String, realRoot: String) {
    self.root = root
    self.realRoot = realRoot
  }

  // MARK: - The three levels

  private mutating func readRoot() {
    for entry in entries(of: "") {
      let name = entry.name
      if Layout.otherRootFolders.contains(name) { continue }
      if let rule = Layout.rootFolders[name] {
        if isFolder(entry, at: name) { readFolder(name, rule, edition: nil) }
      } else if let kind = Layout.rootFiles[name] {
        take(entry, at: name, as: kind, edition: nil)
      } else if name == "images" {
        if isFolder(entry, at: name) { readImages(name, edition: nil) }
      } else if entry.kind == .folder {
        readEdition(name)
      } else {
        reportUnknown(entry, at: name, allowed: Layout.rootNames)
      }
    }
    if !tree.files.contains(where: { $0.kind == .site }) {
      report(TreeProblem.missing("site.yaml", in: root, what: "who publishes"))
    }
    if tree.editions.isEmpty { report(TreeProblem.noEdition(root)) }
  }

  private mutating func readEdition(_ edition: String) {
    let found = entries(of: edition)
    let known = Layout.editionFolders.keys.sortedByBytes + ["edition.yaml", "images"]
    let isEdition = found.contains { known.contains($0.name) }
    let near = Suggestion.nearest(
      to: edition, in: ["images"] + Layout.rootFolders.keys.sortedByBytes + Layout.otherRootFolders)
    guard isEdition || (near == nil && !found.isEmpty) else {
      report(TreeProblem.unknownFolder(place(edition), near: near))
      return
    }
    guard Slug.isValid(edition) else {
      report(TreeProblem.badName(place(edition), edition, of: "folder"))
      return
    }
    for entry in found {
      let path = edition + "/" + entry.name
      if entry.name == "edition.yaml" {
        take(entry, at: path, as: .edition, edition: edition)
      } else if entry.name == "images" {
        if isFolder(entry, at: path) { readImages(path, edition: edition) }
      } else if let rule = Layout.editionFolders[entry.name] {
        if isFolder(entry, at: path) { readFolder(path, rule, edition: edition) }
      } else {
        reportUnknown(entry, at: path, allowed: known)
      }
    }
    if tree.files.contains(where: { $0.kind == .edition && $0.edition == edition }) {
      tree.editions.append(edition)
    } else if !found.contains(where: { $0.name == "edition.yaml" }) {
      report(
        TreeProblem.missing(
          "edition.yaml", in: place(edition), what: "the edition's title, period and dates"))
      tree.editions.append(edition)
    }
  }

  private mutating func readFolder(_ folder: String, _ rule: FolderRule, edition: String?) {
    for entry in entries(of: folder) {
      let path = folder + "/" + entry.name
      if entry.kind == .folder {
        report(TreeProblem.folderWithin(place(path), endings: rule.endings))
      } else if let (ending, kind) = rule.kinds.first(where: {
        entry.name.hasSuffix("." + $0.ending)
      }) {
        let stem = String(entry.name.dropLast(ending.count + 1))
        if Slug.isValid(stem) {
          take(entry, at: path, as: kind, edition: edition)
        } else {
          report(TreeProblem.badName(place(path), stem, of: "file", ending: ending))
        }
      } else {
        report(TreeProblem.wrongEnding(place(path), entry.name, endings: rule.endings))
      }
    }
  }

  private mutating func readImages(_ folder: String, edition: String?) {
    for entry in entries(of: folder) {
      let path = folder + "/" + entry.name
      let isPlain = entry.name.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
          || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
      if !isPlain {
        report(TreeProblem.badImageName(place(path), entry.name))
      } else if entry.kind == .folder {
        // A path of this length can't be opened on some systems, and is no one's intention.
        if path.utf8.count > 400 {
          report(TreeProblem.tooDeep(place(path)))
        } else {
          readImages(path, edition: edition)
        }
      } else if Layout.imageEndings.contains(Layout.ending(of: entry.name)) {
        take(entry, at: path, as: .image, edition: edition)
      } else {
        report(TreeProblem.notAnImage(place(path)))
      }
    }
  }

  // MARK: - One name

  /// The entries of a folder that are not ignored; names that differ in case alone are reported.
  private mutating func entries(of folder: String) -> [FolderEntry] {
    let path = folder.isEmpty ? realRoot : realRoot + "/" + folder
    switch Folder.list(path) {
    case .failure(let reason):
      report(TreeProblem.unreadable(folder.isEmpty ? root : place(folder), reason: reason))
      return []
    case .entries(let all, let unreadableNames):
      for name in unreadableNames {
        report(TreeProblem.nameIsNotUTF8((folder.isEmpty ? "" : folder + "/") + name, root: root))
      }
      let kept = all.filter { !Layout.isIgnored($0.name) }
      var first: [String: String] = [:]
      for entry in kept {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if let other = first.updateValue(path, forKey: entry.name.lowercased()) {
          report(TreeProblem.collision(place(path), with: place(other)))
        }
      }
      return kept
    }
  }

  /// Adds a file to the tree, or reports why it can't be.
  private mutating func take(
    _ entry: FolderEntry, at path: String, as kind: FileKind, edition: String?
  ) {
    var systemPath = realRoot + "/" + path
    switch entry.kind {
    case .file: break
    case .folder:
      report(TreeProblem.folderForFile(place(path)))
      return
    case .special:
      report(TreeProblem.special(place(path)))
      return
    case .link:
      guard let target = RealPath.resolve(systemPath) else {
        report(TreeProblem.brokenLink(place(path)))
        return
      }
      guard target.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else {
        report(TreeProblem.linkOutside(place(path)))
        return
      }
      switch RealPath.kind(of: target) {
      case .file: systemPath = target
      case .folder:
        report(TreeProblem.linkToFolder(place(path)))
        return
      default:
        report(TreeProblem.special(place(path)))
        return
      }
    }
    tree.files.append(TreeFile(kind: kind, path: path, edition: edition, systemPath: systemPath))
  }

  private mutating func isFolder(_ entry: FolderEntry, at path: String) -> Bool {
    switch entry.kind {
    case .folder: return true
    case .link: report(TreeProblem.linkToFolder(place(path)))
    case .special: report(TreeProblem.special(place(path)))
    case .file: report(TreeProblem.fileForFolder(place(path)))
    }
    return false
  }

  private mutating func reportUnknown(_ entry: FolderEntry, at path: String, allowed: [String]) {
    if entry.kind == .link, RealPath.kind(of: realRoot + "/" + path) == .folder {
      report(TreeProblem.linkToFolder(place(path)))
    } else {
      report(TreeProblem.unknown(place(path), entry, allowed: allowed))
    }
  }

  private func place(_ path: String) -> String { root == "/" ? "/" + path : root + "/" + path }

  private mutating func report(_ diagnostic: Diagnostic) { tree.diagnostics.append(diagnostic) }
}
