#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file whole, once its size is known to be within a limit.
package enum FileBytes {
  package enum Reading {
    case bytes([UInt8])
    case tooLarge(Int)
    case special
    case failure(String)
  }

  /// - Parameters:
  ///   - limit: a larger file is not read at all; it may not grow beyond it meanwhile.
  ///   - followsLink: whether a symbolic link in the last place is followed. Where it was seen
  ///     earlier that none stands there, one that has come since must not lead elsewhere.
  package static func read(_ path: String, limit: Int, followsLink: Bool = true) -> Reading {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    let descriptor = open(
      path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { return .failure(SystemError.last) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(SystemError.last) }
    guard Folder.kind(ofMode: status.st_mode) == .file else { return .special }
    let size = Int(status.st_size)
    guard size <= limit else { return .tooLarge(size) }
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let got = Self.read(descriptor, into: buffer, from: count)
        if got == 0 { break }
        guard got > 0 else {
          failure = SystemError.last
          break
        }
        count += got
      }
    }
    return failure.map(Reading.failure) ?? .bytes(bytes)
  }

  /// The bytes got, 0 at the end, -1 for an error; begins again where a signal interrupts.
  private static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, base + start, buffer.count - start)
      #else
        let got = Darwin.read(descriptor, base + start, buffer.count - start)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }
}
