import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files of the tests, by whole paths.
enum Files {
  struct Failure: Error {
    let path: String
  }

  /// The folder of the package.
  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  static var isRecording: Bool { getenv("SITEGEN_RECORD") != nil }

  static func read(_ path: String) throws -> [UInt8] {
    guard case .bytes(let bytes) = FileBytes.read(path, limit: 16 << 20) else {
      throw Failure(path: path)
    }
    return bytes
  }

  static func write(_ path: String, _ bytes: [UInt8]) throws {
    makeFolders(above: path)
    guard let file = fopen(path, "w") else { throw Failure(path: path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(path: path) }
  }

  static func exists(_ path: String) -> Bool { RealPath.kind(of: path) != nil }

  /// The names in a folder, in the order of bytes; none when there is no such folder.
  static func names(in folder: String) -> [String] {
    guard case .entries(let entries, unreadableNames: _) = Folder.list(folder) else { return [] }
    return entries.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files below a folder, as paths from there.
  static func all(below folder: String) -> [String] {
    names(in: folder).flatMap { name in
      RealPath.kind(of: folder + "/" + name) == .folder
        ? all(below: folder + "/" + name).map { name + "/" + $0 } : [name]
    }
  }

  static func copy(_ source: String, to target: String) throws {
    for path in all(below: source) {
      try write(target + "/" + path, read(source + "/" + path))
    }
  }

  /// Deletes a file, or a folder with all that is in it.
  static func delete(_ path: String) {
    if RealPath.kind(of: path) == .folder {
      for name in names(in: path) { delete(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  private static func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }
}
