#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be done with the bytes of an open file.
extension Descriptor {
  func write(_ bytes: [UInt8]) throws(SystemError) {
    let failure = bytes.withUnsafeBytes { buffer -> SystemError? in
      var done = 0
      while done < buffer.count, let start = buffer.baseAddress {
        #if canImport(Glibc)
          let count = Glibc.write(raw, start + done, buffer.count - done)
        #else
          let count = Darwin.write(raw, start + done, buffer.count - done)
        #endif
        if count > 0 {
          done += count
        } else if count == 0 {
          return SystemError(number: ENOSPC)
        } else if errno != EINTR {
          return SystemError.current
        }
      }
      return nil
    }
    if let failure { throw failure }
  }

  /// Replaces the whole of a file that was opened to write.
  func replaceContents(with bytes: [UInt8]) throws(SystemError) {
    guard ftruncate(raw, 0) == 0, lseek(raw, 0, SEEK_SET) == 0 else { throw SystemError.current }
    try write(bytes)
  }

  /// Reads from where the file stands to its end.
  ///
  /// - Parameter limit: the most bytes to return; a longer file is cut there.
  func readAll(limit: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let expected = try status().size
    bytes.reserveCapacity(min(expected, limit))
    var failure: SystemError?
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
      while bytes.count < limit {
        let count = read(raw, buffer.baseAddress, min(buffer.count, limit - bytes.count))
        if count == 0 { return }
        if count > 0 {
          bytes.append(contentsOf: buffer.prefix(count))
        } else if errno != EINTR {
          failure = SystemError.current
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Whether the rest of the file is these bytes and no more. A file that can't be read is not.
  func holds(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { wanted in
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
        var done = 0
        while true {
          let count = read(raw, buffer.baseAddress, buffer.count)
          if count == 0 { return done == wanted.count }
          if count < 0 {
            if errno == EINTR { continue }
            return false
          }
          guard count <= wanted.count - done, let start = wanted.baseAddress,
            let found = buffer.baseAddress, memcmp(start + done, found, count) == 0
          else { return false }
          done += count
        }
      }
    }
  }
}
