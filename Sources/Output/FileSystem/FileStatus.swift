#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says of one entry, a symbolic link being an entry of its own.
struct FileStatus: Hashable {
  enum Kind: Hashable { case file, folder, link, other }

  /// Device and inode: equal for two names of one thing.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  let identity: Identity
  let kind: Kind
  /// In bytes.
  let size: Int
  /// The nine permission bits.
  let permissions: UInt32

  init(_ status: stat) {
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode) & 0o777
  }
}
