#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of a test's own, removed when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("\(Self.base)/output-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(number: errno) }
    path = String(cString: made)
  }

  struct Failure: Error {
    let number: Int32
  }

  private static var base: String {
    getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    Self.run("rm", "-rf", path)
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    guard let file = fopen(self(name), "w") else { throw Failure(number: errno) }
    defer { fclose(file) }
    fputs(text, file)
  }

  func read(_ name: String) -> String? {
    guard let file = fopen(self(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func makeFolder(_ name: String) throws {
    guard mkdir(self(name), 0o777) == 0 else { throw Failure(number: errno) }
  }

  func status(_ name: String) -> stat? {
    var result = stat()
    return lstat(self(name), &result) == 0 ? result : nil
  }

  /// The names in a folder, hidden ones too, sorted.
  func names(_ name: String = ".") -> [String] {
    guard let folder = opendir(self(name)) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let text = String(
        cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      if text != ".", text != ".." { names.append(text) }
    }
    return names.sorted()
  }

  /// Runs a program to its end.
  ///
  /// - Returns: its exit code; nil when a signal ended it.
  @discardableResult
  static func run(_ words: String...) -> Int32? {
    guard let process = try? ChildProcess(words) else { return 127 }
    return process.wait()
  }
}
