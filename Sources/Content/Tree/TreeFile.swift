/// A file of the content tree that has its place there.
struct TreeFile: Hashable {
  let kind: FileKind
  /// Relative to the root, with slashes: `2026/plans/race.yaml`.
  let path: String
  /// The edition's folder; nil for what belongs to all.
  let edition: String?
  /// Where it is opened: the target, for a symbolic link.
  let systemPath: String

  /// The file's name without its ending.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}
