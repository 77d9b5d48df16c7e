#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text in the folder `Golden` beside the tests.
struct GoldenFile {
  struct Unreadable: Error {
    let path: String
  }

  private static let here = #filePath

  private let path: String

  init(_ name: String, folder testFile: String = Self.here) throws {
    guard let end = testFile.lastIndex(of: "/") else { throw Unreadable(path: testFile) }
    path = "\(testFile[..<end])/Golden/\(name)"
  }

  func read() throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  func write(_ text: String) throws {
    guard let file = fopen(path, "w") else { throw Unreadable(path: path) }
    fputs(text, file)
    fclose(file)
  }
}
