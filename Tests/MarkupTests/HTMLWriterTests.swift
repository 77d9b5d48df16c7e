import Testing

@testable import Markup

@Suite struct HTMLWriterTests {
  @Test func writesElementsAttributesAndText() {
    var writer = HTMLWriter()
    writer.element("p", ["class": "a \"b\"", "title": "it's"]) {
      $0.text("1 < 2 & \"3\"")
      $0.void("br")
      $0.element("em", text: "x")
    }
    #expect(
      writer.finish().string
        == "<p class=\"a &quot;b&quot;\" title=\"it&#39;s\">1 &lt; 2 &amp; \"3\"<br><em>x</em></p>")
  }

  @Test func closesWhatIsLeftOpen() {
    var writer = HTMLWriter()
    writer.open("svg")
    writer.attribute("width", 10)
    writer.open("g")
    writer.flag("hidden")
    #expect(writer.finish().string == "<svg width=\"10\"><g hidden></g></svg>")
  }

  @Test func leavesOutUnsafeAddresses() {
    var writer = HTMLWriter()
    writer.open("a")
    writer.attribute("href", address: " java\nscript:alert(1)".utf8)
    writer.text("x")
    #expect(writer.finish().string == "<a>x</a>")
  }

  @Test func escapesAQuoteBeneathACombiningAccent() {
    #expect(
      SafeHTML(text: "\"\u{301} <\u{338} >\u{338} &\u{301}").string
        == "&quot;\u{301} &lt;\u{338} &gt;\u{338} &amp;\u{301}")
  }

  @Test func replacesControlBytes() {
    #expect(SafeHTML(text: "a\u{0}b\u{1B}\t\n").string == "a\u{FFFD}b\u{FFFD}\t\n")
  }
}
