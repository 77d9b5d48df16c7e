/// A folder that looks like a Git repository; Git itself is not needed.
enum GitPlace {
  /// Makes the folder a repository that tracks these files, sorted by bytes.
  static func track(_ paths: [String], in folder: String) throws {
    var bytes = Array("DIRC".utf8) + word(2) + word(paths.count)
    for path in paths {
      let start = bytes.count
      bytes += [UInt8](repeating: 0, count: 24) + word(0o100644)
      bytes += [UInt8](repeating: 0, count: 32) + [0, UInt8(path.utf8.count)]
      bytes += Array(path.utf8) + [0]
      while (bytes.count - start) % 8 != 0 { bytes.append(0) }
    }
    bytes += [UInt8](repeating: 0, count: 20)
    try Files.write(folder + "/.git/index", bytes)
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
