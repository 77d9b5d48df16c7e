import FileSystem
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Reading from disk")
struct FileSystemTests: ~Copyable {
  /// A folder of this test.
  let root: String

  init() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/sitegen-files-XXXXXX".utf8CString)
    root = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    for name in ["a", "b", "\u{C4}", "z", "loop", "pipe"] { unlink(root + "/" + name) }
    rmdir(root + "/folder")
    rmdir(root)
  }

  private func write(_ name: String, _ text: String) {
    guard let file = fopen(root + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  @Test("A file beyond the limit is not read, however large it says it is")
  func limit() {
    write("a", "12345")
    truncate(root + "/a", 1 << 40)
    guard case .tooLarge(let size) = FileBytes.read(root + "/a", limit: 1000) else {
      Issue.record("it was read")
      return
    }
    #expect(size == 1 << 40)
  }

  @Test("A file is read whole up to the limit itself")
  func whole() {
    write("a", "12345")
    write("b", "")
    guard case .bytes(let bytes) = FileBytes.read(root + "/a", limit: 5),
      case .bytes(let none) = FileBytes.read(root + "/b", limit: 0)
    else {
      Issue.record("it was not read")
      return
    }
    #expect(bytes == Array("12345".utf8))
    #expect(none.isEmpty)
  }

  @Test("Opening a pipe or a folder does not wait, and is refused")
  func special() {
    mkfifo(root + "/pipe", 0o644)
    for path in [root + "/pipe", root] {
      guard case .special = FileBytes.read(path, limit: 5) else {
        Issue.record("it was read")
        return
      }
    }
  }

  @Test("What is not there gives a reason")
  func missing() {
    guard case .failure(let reason) = FileBytes.read(root + "/none", limit: 5) else {
      Issue.record("it was read")
      return
    }
    #expect(reason == "it does not exist")
  }

  @Test("A folder lists its names by bytes, with what they are")
  func listing() {
    for name in ["z", "a", "\u{C4}"] { write(name, "") }
    mkdir(root + "/folder", 0o755)
    symlink("loop", root + "/loop")
    guard case .entries(let entries, let unreadable) = Folder.list(root) else {
      Issue.record("it was not listed")
      return
    }
    #expect(entries.map(\.name) == ["a", "folder", "loop", "z", "\u{C4}"])
    #expect(entries.map(\.kind) == [.file, .folder, .link, .file, .file])
    #expect(unreadable.isEmpty)
    #expect(RealPath.resolve(root + "/loop") == nil)
    #expect(RealPath.kind(of: root) == .folder)
  }
}
