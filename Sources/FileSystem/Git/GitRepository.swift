/// What a Git repository's own files say about paths in it; Git itself is never run.
///
/// Only what everyone who clones the repository has counts: `.gitignore` files, not a person's own
/// settings.
package struct GitRepository: Sendable {
  package enum Tracking: Sendable, Hashable {
    /// Paths from the work tree's root, by bytes.
    case paths([String])
    /// The index has a form that this program does not read.
    case unknown
  }

  /// Where the work tree begins, links followed.
  package let root: String
  /// The folder of the repository's own files.
  private let folder: String

  private static let indexLimit = 512 << 20
  private static let textLimit = 1 << 20

  /// The repository that a path lies in; nil when it lies in none.
  ///
  /// - Parameter path: of a file or folder that exists.
  package init?(around path: String) {
    guard var place = RealPath.resolve(path) else { return nil }
    if RealPath.kind(of: place) != .folder { place = Self.parent(of: place) }
    while true {
      let candidate = (place == "/" ? "" : place) + "/.git"
      switch RealPath.kind(of: candidate) {
      case .folder:
        root = place
        folder = candidate
        return
      case .file:
        // Of a further work tree: the file names the folder.
        guard let named = Self.folder(namedIn: candidate, beside: place) else { return nil }
        root = place
        folder = named
        return
      default:
        guard place != "/" else { return nil }
        place = Self.parent(of: place)
      }
    }
  }

  /// The files that Git tracks.
  package var tracked: Tracking {
    let path = folder + "/index"
    guard RealPath.kind(of: path) != nil else { return .paths([]) }
    guard case .bytes(let bytes) = FileBytes.read(path, limit: Self.indexLimit),
      let paths = GitIndex(bytes)?.paths
    else { return .unknown }
    return .paths(paths)
  }

  /// Whether Git leaves out a file that it does not track yet.
  ///
  /// - Parameter path: from the work tree's root.
  package func ignores(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard !parts.isEmpty else { return false }
    var rules = GitIgnore()
    for depth in parts.indices {
      let above = parts[..<depth].joined(separator: "/")
      let file = root + "/" + (above.isEmpty ? "" : above + "/") + ".gitignore"
      rules.add(text: text(file), of: above)
      // What lies in a folder that is left out can't be taken in again.
      let isFolder = depth < parts.count - 1
      if rules.ignores(parts[...depth].joined(separator: "/"), isFolder: isFolder) { return true }
    }
    return false
  }

  /// A path from the work tree's root; nil for one that lies outside.
  package func path(of file: String) -> String? {
    guard let real = RealPath.resolve(file) else { return nil }
    if real == root { return "" }
    let prefix = root == "/" ? "/" : root + "/"
    return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : nil
  }

  /// "" for a file that is not there.
  private func text(_ path: String) -> String {
    guard case .bytes(let bytes) = FileBytes.read(path, limit: Self.textLimit) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func parent(of path: String) -> String {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + parent
  }

  private static func folder(namedIn file: String, beside place: String) -> String? {
    guard case .bytes(let bytes) = FileBytes.read(file, limit: textLimit) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard line.hasPrefix("gitdir: ") else { return nil }
    let named = String(line.dropFirst("gitdir: ".count))
    return RealPath.resolve(named.hasPrefix("/") ? named : place + "/" + named)
  }
}
