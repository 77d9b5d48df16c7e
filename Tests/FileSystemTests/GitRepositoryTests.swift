import Testing

@testable import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct GitRepositoryTests {
  /// A folder with files in it, deleted with the value.
  private struct Place: ~Copyable {
    let path: String

    init(_ files: [String: String]) throws {
      let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      var template = Array("\(base)/sitegen-git-XXXXXX".utf8CString)
      let made = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      path = try #require(made)
      for (name, text) in files {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
          folder += "/" + part
          mkdir(folder, 0o755)
        }
        guard let file = fopen(path + "/" + name, "w") else { continue }
        fputs(text, file)
        fclose(file)
      }
    }

    deinit { Self.delete(path) }

    private static func delete(_ path: String) {
      if case .entries(let entries, unreadableNames: _) = Folder.list(path) {
        for entry in entries { delete(path + "/" + entry.name) }
        rmdir(path)
      } else {
        unlink(path)
      }
    }
  }

  @Test func `is found from below, and knows paths by their place in it`() throws {
    let place = try Place([".git/HEAD": "", "a/b/c.csv": "1"])
    let repository = try #require(GitRepository(around: place.path + "/a/b/c.csv"))
    #expect(repository.root == RealPath.resolve(place.path))
    #expect(repository.path(of: place.path + "/a/b/c.csv") == "a/b/c.csv")
    #expect(repository.path(of: place.path) == "")
    #expect(repository.path(of: "/") == nil)
    #expect(repository.tracked == .paths([]))
  }

  @Test func `is found where a work tree names it by a file`() throws {
    let place = try Place([
      "main/.git/worktrees/b/index": "no index", "b/.git": "gitdir: ../main/.git/worktrees/b\n",
      "b/private/x.csv": "",
    ])
    let repository = try #require(GitRepository(around: place.path + "/b/private"))
    #expect(repository.path(of: place.path + "/b/private") == "private")
    #expect(repository.tracked == .unknown)
  }

  @Test func `what lies in an ignored folder is not taken in again`() throws {
    let place = try Place([
      ".git/HEAD": "", ".gitignore": "/private/\n", "private/.gitignore": "!*\n",
      "private/2026/x.csv": "", "other/.gitignore": "raw*\n!raw.md\n", "other/raw.csv": "",
    ])
    let repository = try #require(GitRepository(around: place.path))
    #expect(repository.ignores("private/2026/x.csv"))
    #expect(repository.ignores("other/raw.csv"))
    #expect(!repository.ignores("other/raw.md"))
    #expect(!repository.ignores("raw.csv"))
  }

  @Test func `a person's own settings count for nothing`() throws {
    let place = try Place([".git/info/exclude": "private/\n", "private/x.csv": ""])
    let repository = try #require(GitRepository(around: place.path))
    #expect(!repository.ignores("private/x.csv"))
  }
}
