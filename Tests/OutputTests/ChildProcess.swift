#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program started by a test.
struct ChildProcess {
  let id: pid_t

  /// - Parameters:
  ///   - words: the program, looked up in PATH when it holds no slash, and its arguments.
  ///   - output: where its standard output goes; the test's own when nil.
  init(_ words: [String], output: String? = nil) throws {
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let output {
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    }
    var id = pid_t()
    let result = posix_spawnp(&id, words.first ?? "", &actions, nil, pointers, environ)
    guard result == 0 else { throw TemporaryFolder.Failure(number: result) }
    self.id = id
  }

  /// - Returns: the exit code; nil when a signal ended it.
  func wait() -> Int32? {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  func kill() {
    #if canImport(Glibc)
      _ = Glibc.kill(id, SIGKILL)
    #else
      _ = Darwin.kill(id, SIGKILL)
    #endif
  }

  /// The `OutputProbe` that was built beside these tests.
  static var probe: String {
    let tests = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    let bundle = tests.firstRange(of: ".xctest").map { tests[..<$0.lowerBound] } ?? ""
    let folder = bundle.lastIndex(of: "/").map { bundle[..<$0] } ?? "."
    return "\(folder)/OutputProbe"
  }
}
