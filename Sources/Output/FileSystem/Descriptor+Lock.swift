#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Descriptor {
  /// Takes the file's lock without waiting. The system frees it when the program ends, however
  /// it ends.
  ///
  /// - Returns: false when another program holds it.
  func lock() throws(SystemError) -> Bool {
    while flock(raw, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      if errno != EINTR { throw SystemError.current }
    }
    return true
  }

  func unlock() {
    _ = flock(raw, LOCK_UN)
  }
}
