#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's reason for a failure, in words that do not depend on the locale.
package enum SystemError {
  /// That of the call before; read it before any other.
  package static var last: String { words(for: errno) }

  package static func words(for code: Int32) -> String {
    switch code {
    case ENOENT: "it does not exist"
    case EACCES, EPERM: "this account may not read it"
    case ENOTDIR: "it is not a folder"
    case ELOOP: "its links lead in a circle"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk could not be read"
    case ENAMETOOLONG: "its name is too long"
    default: "the system reports error \(code)"
    }
  }
}
