import Content
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A content folder of one test, deleted with the value.
struct TemporaryTree: ~Copyable {
  let root: String

  /// - Parameter files: by path, relative to the root.
  init(_ files: [String: String] = [:]) {
    var template = Array("\(Self.base)/sitegen-content-XXXXXX".utf8CString)
    root = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    for (path, text) in files { write(path, text) }
  }

  deinit { Self.delete(root) }

  func write(_ path: String, _ text: String) { write(path, bytes: Array(text.utf8)) }

  func write(_ path: String, bytes: [UInt8]) {
    makeFolders(path.split(separator: "/").dropLast().joined(separator: "/"))
    guard let file = fopen(root + "/" + path, "w") else { return }
    _ = fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func makeFolders(_ path: String) {
    var folder = root
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }

  func link(_ path: String, to target: String) {
    makeFolders(path.split(separator: "/").dropLast().joined(separator: "/"))
    symlink(target, root + "/" + path)
  }

  func pipe(_ path: String) { mkfifo(root + "/" + path, 0o644) }

  func read(jobs: Int = 1) -> ContentReading { ContentReader.read(root: root, jobs: jobs) }

  /// Each problem in one line: "site.yaml:1:1: message [code] advice".
  func problems(jobs: Int = 1) -> [String] {
    read(jobs: jobs).diagnostics.map { Self.line($0, root: root) }
  }

  static func line(_ diagnostic: Diagnostic, root: String) -> String {
    let location = diagnostic.location
    var path = location.path
    if path.hasPrefix(root + "/") { path.removeFirst(root.count + 1) }
    if path == root { path = "." }
    let place = location.line == 0 ? path : "\(path):\(location.line):\(location.column)"
    return "\(place): \(diagnostic.message) [\(diagnostic.code.id)] \(diagnostic.advice)"
      .replacing(root, with: "ROOT")
  }

  private static let base: String = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  private static func delete(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      chmod(path, 0o755)
      if let folder = opendir(path) {
        var names: [String] = []
        while let entry = readdir(folder) {
          let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          }
          if name != "." && name != ".." { names.append(name) }
        }
        closedir(folder)
        for name in names { delete(path + "/" + name) }
      }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
