#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One entry of a folder as the folder lists it.
struct FolderEntry: Hashable {
  let name: String
  /// False when it is something else or when the file system does not say.
  let isFolder: Bool
  /// The file system does not say: the status has to be asked for.
  let isUnknown: Bool

  /// - Returns: nil for the folder itself and the one above it.
  init?(_ entry: UnsafeMutablePointer<dirent>) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    name = String(cString: start.assumingMemoryBound(to: CChar.self))
    if name == "." || name == ".." { return nil }
    let kind = Int32(entry.pointee.d_type)
    isFolder = kind == Int32(DT_DIR)
    isUnknown = kind == Int32(DT_UNKNOWN)
  }
}
