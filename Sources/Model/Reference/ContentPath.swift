/// Paths with slashes, as content writes them.
enum ContentPath {
  /// The folder of a file with its slash at the end; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// What stands behind the last slash.
  static func name(of path: String) -> String { strip(folder(of: path), from: path) }

  static func strip(_ prefix: String, from path: String) -> String {
    guard !prefix.isEmpty, path.utf8.starts(with: prefix.utf8) else { return path }
    return String(path.utf8.dropFirst(prefix.utf8.count)) ?? path
  }

  /// A path that starts from a folder, without `.` and `..`; nil when it leads out of the root.
  static func join(_ folder: String, _ path: String) -> String? {
    var parts: [Substring] = []
    for part in (folder + path).split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..": guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
