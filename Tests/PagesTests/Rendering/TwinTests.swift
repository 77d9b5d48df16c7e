import Testing

@testable import Pages

/// A page in HTML and its twin in Markdown say the same in the same order, and neither prints
/// anything empty.
struct TwinTests {
  @Test(arguments: EveryPageTests.folders)
  func `says the same words`(folder: String) throws {
    let site = try BuiltSite.shared(folder)
    var compared = 0
    // The page that searches has a form, which Markdown has not.
    for page in site.builder.site.pages where page.subject != .search {
      guard let path = page.address.markdownFile else { continue }
      let html = PageWords(html: try site.text(page.address.htmlFile)).words
      let markdown = PageWords(markdown: try site.text(path)).words
      let place = zip(html, markdown).enumerated().first { $1.0 != $1.1 }?.offset
      if let place = place ?? (html.count == markdown.count ? nil : min(html.count, markdown.count))
      {
        let (one, other) = (html.dropFirst(place).prefix(8), markdown.dropFirst(place).prefix(8))
        Issue.record("\(path): HTML says \(Array(one)), Markdown \(Array(other))")
      }
      #expect(html.count > 3, "\(path)")
      compared += 1
    }
    #expect(compared > 5)
  }

  @Test(arguments: EveryPageTests.folders)
  func `prints no element without content`(folder: String) throws {
    let site = try BuiltSite.shared(folder)
    // A script fills the results of a search.
    for path in site.htmlPaths where path != "search/index.html" {
      #expect(PageWords(html: try site.text(path)).empty == [], "\(path)")
    }
  }

  @Test(arguments: EveryPageTests.folders)
  func `prints no section without text in Markdown`(folder: String) throws {
    let site = try BuiltSite.shared(folder)
    for path in site.files.keys.sorted() where path.hasSuffix(".md") {
      var level = 0
      for line in try site.text(path).split(separator: "\n") {
        if line.utf8.last == UInt8(ascii: " ") { Issue.record("\(path): a space after \(line)") }
        let marks = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        let isEnd = line == "***"
        if isEnd || (marks > 0 && line.dropFirst(marks).first == " ") {
          if level > 1, isEnd || marks <= level { Issue.record("\(path): nothing before \(line)") }
          level = marks
        } else {
          level = 0
        }
      }
    }
  }

  @Test func `reads words alike`() {
    let html = PageWords(
      html:
        #"x<main><h1>A &amp; <b>b</b>c</h1><p>1<span class="label">d</span> é</p><ul> </ul></main>z"#
    )
    #expect(html.words == ["A", "bc", "1", "é"])
    #expect(html.empty == ["ul"])
    let markdown = PageWords(markdown: "# A &amp; **b**c\n\n1. [d](e)\\.s\n- [x] f\n\n***\n\ng")
    #expect(markdown.words == ["A", "bc", "d", "s", "Done", "f"])
  }
}
