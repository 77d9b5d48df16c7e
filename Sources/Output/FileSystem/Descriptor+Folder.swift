import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be done in an open folder.
extension Descriptor {
  func status() throws(SystemError) -> FileStatus {
    var result = stat()
    guard fstat(raw, &result) == 0 else { throw SystemError.current }
    return FileStatus(result)
  }

  /// The status of an entry, symbolic links not followed; nil when there is none.
  func status(of path: String) throws(SystemError) -> FileStatus? {
    var result = stat()
    if fstatat(raw, path, &result, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(result) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw SystemError.current
  }

  /// Makes a folder.
  ///
  /// - Returns: false when something of the name was there.
  @discardableResult
  func makeFolder(_ path: String) throws(SystemError) -> Bool {
    if mkdirat(raw, path, 0o777) == 0 { return true }
    if errno == EEXIST { return false }
    throw SystemError.current
  }

  /// Makes every folder on the way to a file, from the last one that is there.
  func makeFolders(above path: String) throws(SystemError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(path[..<slash])
    do throws(SystemError) {
      try makeFolder(folder)
    } catch {
      guard error == .absent else { throw error }
      try makeFolders(above: folder)
      try makeFolder(folder)
    }
  }

  func removeFile(_ path: String) throws(SystemError) {
    guard unlinkat(raw, path, 0) == 0 || errno == ENOENT else { throw SystemError.current }
  }

  func removeEmptyFolder(_ path: String) throws(SystemError) {
    guard unlinkat(raw, path, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw SystemError.current
    }
  }

  /// Gives a file of another folder a second name here.
  func link(_ path: String, from other: borrowing Descriptor) throws(SystemError) {
    guard linkat(other.raw, path, raw, path, 0) == 0 else { throw SystemError.current }
  }

  /// The entries by name, in the order of their bytes, `.` and `..` left out.
  func entries() throws(SystemError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    let second = try duplicate().release()
    guard let stream = fdopendir(second) else {
      let error = SystemError.current
      _ = close(second)
      throw error
    }
    defer { closedir(stream) }
    rewinddir(stream)
    errno = 0
    while let entry = readdir(stream) {
      if let entry = FolderEntry(entry) { entries.append(entry) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError.current }
    return entries.sorted { $0.name.precedesByBytes($1.name) }
  }
}
