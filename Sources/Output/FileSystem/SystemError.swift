#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system answered when a call failed.
struct SystemError: Error, Hashable {
  let number: Int32

  /// The `errno` of the call that just failed on this thread.
  static var current: SystemError { SystemError(number: errno) }

  static var absent: SystemError { SystemError(number: ENOENT) }

  /// The reason in plain words, fit to end a sentence.
  var reason: String {
    switch number {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file is larger than the system allows"
    case EROFS: "the disk is read-only"
    case EACCES, EPERM: "permission was denied"
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a file stands where a folder is needed"
    case EISDIR: "a folder stands where a file is needed"
    case EEXIST, ENOTEMPTY: "something of that name is there already"
    case ELOOP: "a symbolic link stands there"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case EBUSY: "it is in use, or another disk is mounted there"
    case EXDEV: "it lies on another disk"
    case EIO: "the disk reported a fault"
    default: "the system answered with error \(number)"
    }
  }

  /// What an editor may do about it.
  var advice: String {
    switch number {
    case ENOSPC, EDQUOT: "Free some space, or choose another `--output`."
    case EROFS, EACCES, EPERM:
      "Give yourself permission to write there, or choose another `--output`."
    case EFBIG: "Raise the limit on file sizes (`ulimit -f`)."
    case EMFILE, ENFILE: "Close other programs, or raise the limit on open files (`ulimit -n`)."
    case EBUSY, EXDEV: "Choose an `--output` in a folder on one disk, not a mount point itself."
    case EIO: "Check the disk, or choose another `--output`."
    default: "Put it right and build again, or choose another `--output`."
    }
  }
}
