import Markup
import Model
import Testing

@testable import Pages

struct TermLinkerTests {
  private let glossary = [
    TermMatcherTests.term("eia", "EIA"), TermMatcherTests.term("fair", "fair work"),
  ]

  private func linked(_ build: (inout MarkupDocument.Builder) -> Void) -> String {
    var builder = MarkupDocument.Builder()
    build(&builder)
    let linker = TermLinker(matcher: TermMatcher(glossary), glossary: glossary)
    var uses = TermUses()
    return linker.link(builder.finish(), &uses)
      .markdown { .address($0.destination.replacing("term:", with: "#")) }.string
  }

  private func text(
    _ text: String, in kind: MarkupDocument.Kind, _ builder: inout MarkupDocument.Builder
  ) {
    builder.open(kind, detail: kind == .heading ? 2 : 0)
    if kind == .blockQuote { builder.open(.paragraph) }
    builder.leaf(.text, literal: text.utf8)
    if kind == .blockQuote { builder.close() }
    builder.close()
  }

  @Test func linksTheFirstUseOnly() {
    let made = linked {
      text("An EIA and an EIA.", in: .paragraph, &$0)
      text("EIA", in: .paragraph, &$0)
    }
    #expect(made == "An [EIA](#eia) and an EIA.\n\nEIA\n")
  }

  @Test func leavesHeadingsQuotationsCodeAndLinksAlone() {
    let made = linked {
      text("EIA", in: .heading, &$0)
      text("EIA", in: .blockQuote, &$0)
      $0.open(.paragraph)
      $0.leaf(.code, literal: "EIA".utf8)
      $0.open(.link, destination: "/x/".utf8, title: EmptyCollection())
      $0.leaf(.text, literal: "EIA".utf8)
      $0.close()
      $0.open(.emphasis)
      $0.leaf(.text, literal: "EIA".utf8)
      $0.close()
      $0.close()
    }
    #expect(made == "## EIA\n\n> EIA\n\n`EIA`[EIA](/x/)*[EIA](#eia)*\n")
  }

  @Test func crossesLineBreaks() {
    let made = linked {
      $0.open(.paragraph)
      $0.leaf(.text, literal: "For fair".utf8)
      $0.leaf(.softBreak)
      $0.leaf(.text, literal: "work and EIA".utf8)
      $0.close()
    }
    #expect(made == "For [fair\nwork](#fair) and [EIA](#eia)\n")
  }

  @Test func countsAnAuthorsOwnLink() {
    let made = linked {
      $0.open(.paragraph)
      $0.open(.link, destination: "term:eia".utf8, title: EmptyCollection())
      $0.leaf(.text, literal: "assessment".utf8)
      $0.close()
      $0.leaf(.text, literal: " or EIA".utf8)
      $0.close()
    }
    #expect(made == "[assessment](#eia) or EIA\n")
  }
}
