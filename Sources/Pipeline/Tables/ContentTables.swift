import Diagnostics
import FileSystem
import Formats
import Ledger

/// The released tables of a content folder, byte for byte.
struct ContentTables {
  /// By place.
  let tables: [(file: LedgerFile, source: SourceFile)]

  private static let limit = TextKind.csv.sizeLimit

  /// What can't be read is left out: whoever reads the content reports it.
  ///
  /// - Parameter content: the content folder, as messages print it.
  init(_ content: String) {
    var tables: [(file: LedgerFile, source: SourceFile)] = []
    let root = RealPath.resolve(content)
    for edition in Self.names(content) {
      for folder in LedgerFile.folders {
        for name in Self.names(content + "/" + edition + "/" + folder) {
          guard let file = LedgerFile(table: edition + "/" + folder + "/" + name) else { continue }
          let path = content + "/" + file.table
          // A link that leads out of the content folder is not followed.
          guard let root, let real = RealPath.resolve(path),
            real.hasPrefix(root == "/" ? "/" : root + "/"),
            case .bytes(let bytes) = FileBytes.read(real, limit: Self.limit, followsLink: false)
          else { continue }
          tables.append((file, SourceFile(path: path, bytes: bytes)))
        }
      }
    }
    self.tables = tables.sorted { $0.file < $1.file }
  }

  private static func names(_ folder: String) -> [String] {
    guard RealPath.kind(of: folder) == .folder,
      case .entries(let entries, unreadableNames: _) = Folder.list(folder)
    else { return [] }
    return entries.map(\.name).filter { !$0.hasPrefix(".") }
  }
}
