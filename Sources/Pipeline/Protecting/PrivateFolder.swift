import Content
import Diagnostics
import FileSystem
import Ledger
import Output

/// Whether the folder of raw tables lies where nobody publishes it by accident.
struct PrivateFolder {
  let path: String
  let content: String
  /// Made-up counts may be tracked.
  let isMadeUp: Bool

  /// Looks at names and at Git's own files; no raw table is opened.
  var problems: [Diagnostic] {
    guard let real = RealPath.resolve(path), RealPath.kind(of: real) == .folder,
      let base = RealPath.resolve(content)
    else { return [] }
    if let place = misplaced(real, content: base) {
      return [
        Diagnostic(
          .privateMisplaced, at: Location(path: path), "The folder of raw tables \(place)",
          advice: "Move it beside the content folder, and name it with `--private` if it is not"
            + " called `private`.")
      ]
    }
    return isMadeUp ? [] : git(real)
  }

  private func misplaced(_ real: String, content base: String) -> String? {
    if real == base { return "is the content folder" }
    if Self.contains(base, real) { return "lies in the content folder, which is published" }
    if Self.contains(real, base) { return "holds the content folder, which is published" }
    var place = real
    while place.utf8.count > 1 {
      if RealPath.kind(of: place + "/" + Marker.fileName) == .file {
        return "lies in a published site"
      }
      place = "/" + place.split(separator: "/").dropLast().joined(separator: "/")
    }
    return nil
  }

  private func git(_ real: String) -> [Diagnostic] {
    guard let repository = GitRepository(around: real), let place = repository.path(of: real) else {
      return []
    }
    guard !place.isEmpty else {
      return [
        Diagnostic(
          .privateTracked, at: Location(path: path),
          "The folder of raw tables is itself a Git repository",
          advice: "Raw tables are not kept in a repository: move them to a folder without one.")
      ]
    }
    var problems: [Diagnostic] = []
    switch repository.tracked {
    case .unknown:
      problems.append(
        Diagnostic(
          .privateUnknownIndex, at: Location(path: path),
          "It can't be told whether Git tracks files of this folder",
          advice: "Move the raw tables out of the repository, and name their folder with"
            + " `--private`."))
    case .paths(let tracked):
      let within = tracked.filter { $0.hasPrefix(place + "/") && Self.isRaw($0) }
      problems += within.prefix(20).map { file in
        let name = path + String(file.dropFirst(place.count))
        return Diagnostic(
          .privateTracked, at: Location(path: name), "Git tracks this file of raw tables",
          advice: "Run `git rm --cached` on it, and see that nobody has pushed it.")
      }
    }
    let raw = PrivateReader.files(root: path, files: [])
    if let open = raw.first(where: { !repository.ignores(place + "/" + $0.place) }) {
      problems.append(
        Diagnostic(
          .privateNotIgnored, at: Location(path: open.path),
          "Git does not ignore this raw table, so that it would be committed with everything else",
          advice: "Write the line `/\(place)/` into `.gitignore` at the top of the repository."))
    }
    return problems
  }

  /// Notes beside the tables may be tracked.
  private static func isRaw(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    return !name.hasPrefix(".") && name != "README.md"
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
