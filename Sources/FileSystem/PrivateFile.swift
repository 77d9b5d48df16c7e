#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files that only their owner may read, unless others are to.
package enum PrivateFile {
  /// Writes a file whole or not at all, in the place of one that may be there, and makes the folders
  /// above it, which only their owner may enter.
  ///
  /// - Parameter isShared: whether others may read it, and enter new folders.
  /// - Returns: why it could not be done; nil when it was.
  package static func write(
    _ bytes: [UInt8], to path: String, isShared: Bool = false
  ) -> String? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[..<$0]) } ?? ""
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    if let reason = makeFolder(folder, isShared ? 0o777 : 0o700) { return reason }
    let unfinished = (folder.isEmpty && slash == nil ? "" : folder + "/") + ".\(name).unfinished"
    // What a run that was killed has left there is worth nothing.
    _ = unlink(unfinished)
    let descriptor = open(
      unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, isShared ? 0o666 : 0o600)
    guard descriptor >= 0 else { return SystemError.last }
    if let reason = fill(descriptor, with: bytes) ?? moved(unfinished, to: path) {
      _ = unlink(unfinished)
      return reason
    }
    return nil
  }

  /// Makes a folder and those above it, where they are not there.
  private static func makeFolder(_ path: String, _ mode: mode_t) -> String? {
    if path.isEmpty || RealPath.kind(of: path) == .folder { return nil }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      let reason = makeFolder(String(path[..<slash]), mode)
    {
      return reason
    }
    return mkdir(path, mode) == 0 || errno == EEXIST ? nil : SystemError.last
  }

  /// Writes to the disk and closes, whatever happens.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> String? {
    var reason: String?
    var rest = bytes[...]
    while reason == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { put(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno != EINTR { reason = SystemError.last }
      } else {
        rest = rest.dropFirst(count)
      }
    }
    if reason == nil, fsync(descriptor) != 0 { reason = SystemError.last }
    if close(descriptor) != 0, reason == nil { reason = SystemError.last }
    return reason
  }

  private static func moved(_ path: String, to other: String) -> String? {
    rename(path, other) == 0 ? nil : SystemError.last
  }

  private static func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
