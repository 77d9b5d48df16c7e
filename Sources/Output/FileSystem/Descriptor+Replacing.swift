#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Descriptor {
  /// Waits until all that was written is on the disk; for a folder, its names.
  func synchronise() throws(SystemError) {
    while fsync(raw) != 0 {
      // Some file systems have nothing to wait for in a folder.
      if errno == EINVAL || errno == ENOTSUP { return }
      if errno != EINTR { throw SystemError.current }
    }
  }

  /// Gives a file another name in this folder, in place of what bears it.
  func renameFile(_ name: String, to newName: String) throws(SystemError) {
    guard renameat(raw, name, raw, newName) == 0 else { throw SystemError.current }
  }
}
