import Testing

@testable import Pages

struct PageAddressTests {
  @Test func namesItsFiles() {
    #expect(PageAddress("/").htmlFile == "index.html")
    #expect(PageAddress("/2026/plans/").htmlFile == "2026/plans/index.html")
    #expect(PageAddress("/2026/plans/").markdownFile == "2026/plans/index.md")
    #expect(PageAddress("/404.html").htmlFile == "404.html")
    #expect(PageAddress("/404.html").markdownFile == nil)
  }

  @Test func knowsTheWayToTheRoot() {
    #expect(PageAddress("/").wayToRoot == "./")
    #expect(PageAddress("/2026/").wayToRoot == "../")
    #expect(PageAddress("/2026/plans/equality/").wayToRoot == "../../../")
  }

  @Test(arguments: [
    ("/a/b/", "/a/b/", "./"), ("/a/b/", "/a/b/#x", "./#x"), ("/a/b/", "/a/b/c/", "c/"),
    ("/a/b/", "/a/", "../"), ("/a/b/", "/a/bc/", "../bc/"), ("/", "/a/", "a/"),
    ("/", "/", "./"), ("/a/", "/", "../"), ("/a/b/c/", "/a/x/#y", "../../x/#y"),
  ])
  func findsTheShortestWay(_ page: String, _ target: String, _ way: String) {
    #expect(RelativePath.relative(target, from: PageAddress(page)) == way)
  }

  /// What one function writes, the other must follow back: over all pairs of a small tree.
  @Test func followsEveryWayBack() throws {
    let parts = ["a", "ab", "b.1"]
    var addresses = ["/"]
    for one in parts {
      addresses.append("/\(one)/")
      for two in parts {
        addresses.append("/\(one)/\(two)/")
        for three in parts { addresses.append("/\(one)/\(two)/\(three)/") }
      }
    }
    for from in addresses {
      for to in addresses {
        let way = Array(RelativePath.relative(to, from: PageAddress(from)).utf8)
        let found = way.withUnsafeBufferPointer {
          RelativePath.resolve($0, from: PageAddress(from), basePath: "/")
        }
        let target = try #require(found)
        #expect("/" + String(decoding: target, as: UTF8.self) == to)
      }
    }
  }

  @Test(arguments: ["../../x/", "../..", "/elsewhere/"])
  func leavesNoSite(_ way: String) {
    let found = Array(way.utf8).withUnsafeBufferPointer {
      RelativePath.resolve($0, from: PageAddress("/a/"), basePath: "/equality/")
    }
    #expect(found == nil)
  }
}
