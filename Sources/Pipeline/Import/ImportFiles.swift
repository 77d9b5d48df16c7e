import Content
import Diagnostics
import FileSystem
import Formats

/// The files of an import: what it reads, and what lies where it is published.
struct ImportFiles {
  /// The content folder.
  let content: String

  /// Why a file can't be read.
  struct Reason: Error {
    let text: String
  }

  static func read(_ path: String) -> Result<SourceFile, Reason> {
    switch FileBytes.read(path, limit: TextKind.csv.sizeLimit) {
    case .bytes(let bytes): .success(SourceFile(path: path, bytes: bytes))
    case .failure(let reason): .failure(Reason(text: reason))
    case .special: .failure(Reason(text: "it is not a file"))
    case .tooLarge: .failure(Reason(text: "it is larger than 50 MB"))
    }
  }

  /// Whether a file or a folder, be it yet to be made, lies within the content folder.
  func isPublished(_ path: String) -> Bool {
    guard let content = RealPath.resolve(content) else { return false }
    var rest = path[...]
    while true {
      if let real = RealPath.resolve(rest.isEmpty ? "." : String(rest)) {
        return real == content || real.hasPrefix(content + "/")
      }
      guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else {
        rest = ""
        continue
      }
      rest = slash == rest.startIndex ? rest[...slash] : rest[..<slash]
    }
  }
}
