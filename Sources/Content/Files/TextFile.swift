import Diagnostics
import FileSystem
import Formats

/// Opens the text files of the tree.
enum TextFile {
  /// The file's bytes, or why there are none.
  ///
  /// - Parameter path: as messages print it.
  static func load(
    _ file: TreeFile, path: String, as kind: TextKind
  ) -> (source: SourceFile?, diagnostics: [Diagnostic]) {
    switch FileBytes.read(file.systemPath, limit: kind.sizeLimit, followsLink: false) {
    case .bytes(let bytes): return (SourceFile(path: path, bytes: bytes), [])
    case .failure(let reason): return (nil, [TreeProblem.unreadable(path, reason: reason)])
    case .special: return (nil, [TreeProblem.special(path)])
    case .tooLarge(let size):
      let problem = TreeProblem.tooLarge(
        path, size: size, limit: kind.sizeLimit, kind: "a \(kind.name) file")
      return (nil, [problem])
    }
  }
}
