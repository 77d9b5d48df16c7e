import Testing

@testable import FileSystem

struct GitIgnoreTests {
  @Test(arguments: [
    ("private/", "private", true, true), ("private/", "private", false, false),
    ("private/", "a/private", true, true), ("/private/", "a/private", true, false),
    ("/private", "private", true, true), ("a/private", "a/private", true, true),
    ("a/private", "b/a/private", true, false), ("*.csv", "a/b.csv", false, true),
    ("*.csv", "a/b.yaml", false, false), ("private/*.csv", "private/a/b.csv", false, false),
    ("private/**/*.csv", "private/a/b.csv", false, true),
    ("private/**", "private/a/b.csv", false, true), ("**/private", "a/b/private", true, true),
    ("**/private", "private", true, true), ("p?ivate", "private", true, true),
    ("p[a-s]ivate", "private", true, true), ("p[!a-s]ivate", "private", true, false),
    ("# private", "private", true, false), ("\\#a", "#a", false, true),
    ("private\n!private", "private", true, false), ("!private\nprivate", "private", true, true),
    ("private   ", "private", true, true), ("", "private", true, false),
    ("private\r", "private", true, true), ("*", "private", true, true),
  ])
  func `reads patterns as Git does`(text: String, path: String, isFolder: Bool, ignored: Bool) {
    let text = text.replacing("\r", with: "\r\n")
    #expect(GitIgnore(text: text).ignores(path, isFolder: isFolder) == ignored)
  }

  @Test func `a file in a folder holds for that folder`() {
    var rules = GitIgnore(text: "")
    rules.add(text: "/raw\n", of: "data")
    #expect(rules.ignores("data/raw", isFolder: true))
    #expect(!rules.ignores("raw", isFolder: true))
    #expect(!rules.ignores("other/raw", isFolder: true))
  }
}
