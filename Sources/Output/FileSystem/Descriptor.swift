#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed when it goes out of use.
///
/// Paths are relative to the folder and are passed to the system as they stand.
struct Descriptor: ~Copyable, Sendable {
  let raw: Int32

  private init(raw: Int32) {
    self.raw = raw
  }

  deinit {
    if raw >= 0 { _ = close(raw) }
  }

  /// Opens a path as the user gave it; symbolic links are followed.
  static func folder(_ path: String) throws(SystemError) -> Descriptor {
    try checked(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens a folder in this one; a symbolic link in the last place is refused.
  func folder(_ path: String) throws(SystemError) -> Descriptor {
    try Self.checked(openat(raw, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// Opens a file to read; never waits, should it be a pipe.
  func file(_ path: String) throws(SystemError) -> Descriptor {
    try Self.checked(openat(raw, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
  }

  /// Makes a file that was not there, with the permissions of the user's mask.
  func newFile(_ path: String) throws(SystemError) -> Descriptor {
    try Self.checked(
      openat(raw, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666))
  }

  /// Opens a file to read and write, making it if it is absent.
  func openOrMake(_ path: String) throws(SystemError) -> Descriptor {
    try Self.checked(openat(raw, path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666))
  }

  /// A second descriptor of the same file.
  func duplicate() throws(SystemError) -> Descriptor {
    try Self.checked(fcntl(raw, F_DUPFD_CLOEXEC, 0))
  }

  /// Gives up the number, for a call that closes it itself.
  consuming func release() -> Int32 {
    let number = raw
    discard self
    return number
  }

  /// Closes now and says what went wrong: some file systems report a full disk only here.
  consuming func finish() throws(SystemError) {
    let number = raw
    discard self
    if close(number) != 0, errno != EINTR { throw SystemError.current }
  }

  private static func checked(_ raw: Int32) throws(SystemError) -> Descriptor {
    guard raw >= 0 else { throw SystemError.current }
    return Descriptor(raw: raw)
  }
}
