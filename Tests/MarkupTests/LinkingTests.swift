import Testing

@testable import Markup

/// Links put around words of a finished document.
struct LinkingTests {
  private typealias Builder = MarkupDocument.Builder
  private typealias Stretch = MarkupDocument.Stretch

  private func document(_ build: (inout MarkupDocument.Builder) -> Void) -> MarkupDocument {
    var builder = Builder()
    build(&builder)
    return builder.finish()
  }

  /// Every part of a paragraph of text, break, text gives the same document as building it does.
  @Test func isAsIfBuilt() {
    let words: [[UInt8]] = [Array("one two".utf8), [], Array("three".utf8)]
    let lengths = [7, 1, 5]
    let plain = document { builder in
      builder.open(.blockQuote)
      builder.open(.paragraph)
      for part in words {
        if part.isEmpty { builder.leaf(.softBreak) } else { builder.leaf(.text, literal: part) }
      }
      builder.close()
      builder.close()
      builder.leaf(.thematicBreak)
    }
    for start in 0..<13 {
      for end in start + 1...13 {
        let built = document { builder in
          builder.open(.blockQuote)
          builder.open(.paragraph)
          var offset = 0
          for (part, length) in zip(words, lengths) {
            for place in 0..<length {
              if offset + place == start {
                builder.open(.link, destination: "x".utf8, title: EmptyCollection())
              }
              if part.isEmpty {
                builder.leaf(.softBreak)
              } else {
                builder.leaf(.text, literal: part[place...place])
              }
              if offset + place + 1 == end { builder.close() }
            }
            offset += length
          }
          builder.close()
          builder.close()
          builder.leaf(.thematicBreak)
        }
        let linked = plain.linking([
          Stretch(first: place(start), last: behind(end), destination: [UInt8(ascii: "x")])
        ])
        #expect(linked.html() == built.html())
        #expect(linked.nodes.count == built.nodes.count)
        #expect(zip(linked.nodes, built.nodes).allSatisfy { $0.kind == $1.kind })
      }
    }
  }

  @Test func linksSeveralPartsOfOneText() {
    let plain = document {
      $0.open(.paragraph)
      $0.leaf(.text, literal: "a b c".utf8)
      $0.close()
    }
    let linked = plain.linking([
      Stretch(first: (2, 0), last: (2, 1), destination: [UInt8(ascii: "x")]),
      Stretch(first: (2, 4), last: (2, 5), destination: [UInt8(ascii: "y")]),
    ])
    #expect(linked.html().string == "<p><a href=\"x\">a</a> b <a href=\"y\">c</a></p>\n")
    #expect(plain.linking([]) == plain)
  }

  /// The nodes are: document, quotation, paragraph, text, break, text.
  private func place(_ offset: Int) -> (node: Int, offset: Int) {
    offset < 7 ? (3, offset) : offset < 8 ? (4, 0) : (5, offset - 8)
  }

  private func behind(_ offset: Int) -> (node: Int, offset: Int) {
    offset <= 7 ? (3, offset) : offset <= 8 ? (4, 1) : (5, offset - 8)
  }
}
