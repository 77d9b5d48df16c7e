import Diagnostics
import FileSystem

/// The raw tables of a folder, and what has no place there.
struct PrivateTree {
  /// As messages print it, without a slash at its end.
  let root: String
  /// By path, by bytes: of kind `table`, and `tally` for an audit's answers.
  private(set) var files: [TreeFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  private static let folders: [String: FileKind] = ["data": .table, "audits": .tally]

  /// - Parameter files: the only ones to take, as paths from the working folder; empty for all.
  static func walk(_ root: String, files: [String]) -> PrivateTree {
    var trimmed = root[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    var tree = PrivateTree(root: String(trimmed))
    guard let real = RealPath.resolve(tree.root), RealPath.kind(of: real) == .folder else {
      tree.diagnostics = [tree.missing]
      return tree
    }
    if files.isEmpty {
      tree.walk(real)
    } else {
      for file in files { tree.take(named: file, real: real) }
    }
    tree.files.sort { $0.path.precedesByBytes($1.path) }
    return tree
  }

  private init(root: String) { self.root = root }

  private mutating func walk(_ real: String) {
    for edition in entries(real, "") {
      let name = edition.name
      guard isFolder(edition, in: real, at: name) else {
        misplaced(name)
        continue
      }
      for folder in entries(real, name) {
        let path = name + "/" + folder.name
        guard let kind = Self.folders[folder.name], isFolder(folder, in: real, at: path) else {
          misplaced(path)
          continue
        }
        for entry in entries(real, path) {
          take(path + "/" + entry.name, as: kind, edition: name, real: real)
        }
      }
    }
  }

  /// Takes a file that lies where a raw table should.
  private mutating func take(_ path: String, as kind: FileKind, edition: String, real: String) {
    let name = path.split(separator: "/").last ?? ""
    let system = RealPath.resolve(real + "/" + path)
    guard Layout.ending(of: String(name)) == "csv", let system,
      RealPath.kind(of: system) == .file
    else {
      misplaced(path)
      return
    }
    files.append(TreeFile(kind: kind, path: path, edition: edition, systemPath: system))
  }

  private mutating func take(named file: String, real: String) {
    let problem: (String, String)
    if let system = RealPath.resolve(file) {
      let relative =
        system.hasPrefix(real + "/") ? String(system.dropFirst(real.utf8.count + 1)) : ""
      let parts = relative.split(separator: "/").map(String.init)
      if parts.count == 3, let kind = Self.folders[parts[1]], parts[2].hasSuffix(".csv") {
        if !files.contains(where: { $0.path == relative }) {
          take(relative, as: kind, edition: parts[0], real: real)
        }
        return
      }
      problem = (
        relative.isEmpty ? "lies outside `\(root)`" : "is not at the place of a raw table",
        "Raw tables are files such as `\(root)/2026/data/workforce-by-sex.csv`; `--private` names "
          + "another folder than `\(root)`."
      )
    } else {
      problem = ("can't be found", "Check the name and the folder that you are in.")
    }
    diagnostics.append(
      Diagnostic(
        .rawFolder, at: Location(path: file), "The file \(problem.0)", advice: problem.1))
  }

  private mutating func entries(_ real: String, _ folder: String) -> [FolderEntry] {
    switch Folder.list(folder.isEmpty ? real : real + "/" + folder) {
    case .failure(let reason):
      diagnostics.append(
        TreeProblem.unreadable(folder.isEmpty ? root : root + "/" + folder, reason: reason))
      return []
    case .entries(let all, let unreadable):
      for name in unreadable { misplaced(folder.isEmpty ? name : folder + "/" + name) }
      return all.filter { !Layout.isIgnored($0.name) }
    }
  }

  private func isFolder(_ entry: FolderEntry, in real: String, at path: String) -> Bool {
    entry.kind == .folder
      || (entry.kind == .link && RealPath.kind(of: real + "/" + path) == .folder)
  }

  private mutating func misplaced(_ path: String) {
    let offer = path.hasSuffix(".xlsx") || path.hasSuffix(".xls") || path.hasSuffix(".ods")
    diagnostics.append(
      Diagnostic(
        .rawMisplaced, at: Location(path: root + "/" + path),
        "This is not a raw table at its place, and is not read",
        advice: offer
          ? "Save the sheet as CSV (in Excel \u{201C}CSV UTF-8\u{201D}) beside it, and move this "
            + "file elsewhere."
          : "Raw tables are files such as `\(root)/2026/data/workforce-by-sex.csv`. Move this one "
            + "there, or elsewhere."))
  }

  private var missing: Diagnostic {
    Diagnostic(
      .rawFolder, at: Location(path: root), "There is no folder `\(root)`",
      advice: "Make it beside the content folder, and put the raw tables into it as in "
        + "`\(root)/2026/data/workforce-by-sex.csv`; or name the folder with `--private`.")
  }

  /// A raw table of which nothing says what it counts.
  ///
  /// - Parameter described: where its description must be.
  static func undescribed(_ path: String, described: String) -> Diagnostic {
    Diagnostic(
      .tableWithoutDataset, at: Location(path: path), "Nothing says what this raw table counts",
      advice: "Write `\(described)` with a title, the population, the date and the dimensions. It "
        + "is published, so it belongs into the content folder, and holds no count.")
  }
}
