#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A content folder of one test, deleted with the value.
struct TemporaryFolder: ~Copyable {
  struct Failure: Error {
    let path: String
  }

  let path: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/sitegen-ledger-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made, mkdir(made + "/ledger", 0o755) == 0 else { throw Failure(path: base) }
    path = made
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw Failure(path: name) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(path: name) }
  }

  func remove(_ name: String) { unlink(path + "/" + name) }

  deinit {
    for folder in ["/ledger", ""] {
      var names: [String] = []
      if let open = opendir(path + folder) {
        while let entry = readdir(open) {
          let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
          names.append(
            String(
              cString: UnsafeRawPointer(entry).advanced(by: offset)
                .assumingMemoryBound(to: CChar.self)))
        }
        closedir(open)
      }
      for name in names { unlink(path + folder + "/" + name) }
      rmdir(path + folder)
    }
  }
}
