#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a folder holds, as the system tells.
package enum Folder {
  package enum Listing {
    /// By name, by bytes; without `.` and `..`. `unreadableNames` are not UTF-8.
    case entries([FolderEntry], unreadableNames: [String])
    case failure(String)
  }

  package static func list(_ path: String) -> Listing {
    guard let folder = opendir(path) else { return .failure(SystemError.last) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    var unreadable: [String] = []
    while let entry = readdir(folder) {
      let type = entry.pointee.d_type
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: UInt8.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          let bytes = UnsafeBufferPointer(
            start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)))
          return String(validating: bytes, as: UTF8.self)
            ?? {
              unreadable.append(String(decoding: bytes, as: UTF8.self))
              return "."
            }()
        }
      }
      if name == "." || name == ".." { continue }
      entries.append(FolderEntry(name: name, kind: kind(type, of: path + "/" + name)))
    }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return .entries(
      entries, unreadableNames: unreadable.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private static func kind(_ type: UInt8, of path: String) -> EntryKind {
    switch Int32(type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      var status = stat()
      guard lstat(path, &status) == 0 else { return .special }
      return kind(ofMode: status.st_mode)
    default: return .special
    }
  }

  static func kind(ofMode mode: mode_t) -> EntryKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }
}
