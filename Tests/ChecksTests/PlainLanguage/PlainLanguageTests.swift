import Model
import Testing

struct PlainLanguageTests {
  private static let codes = ["wording-jargon", "sentence-long", "reading-age-high"]

  private static func saying(
    _ text: String, _ plain: PlainLanguage = PlainLanguage(), glossary: [GlossaryTerm] = []
  ) -> String {
    report(
      publication(glossary: glossary, plainLanguage: plain, edition(2026, pages: [page(text)])),
      codes[0], codes[1], codes[2])
  }

  private static func long(_ words: Int) -> String {
    (["We"] + Array(repeating: "do", count: words - 1)).joined(separator: " ") + "."
  }

  @Test func `office words are noted where they stand`() {
    #expect(
      Self.saying("We met.\n\nWe will utilise it In order to help stakeholders.") == """
        content/2026/strategy/foreword.md:3:9: note: `utilise` is office language [wording-jargon]
          Write "use".
        content/2026/strategy/foreword.md:3:20: note: `in order to` is office language \
        [wording-jargon]
          Write "to".
        content/2026/strategy/foreword.md:3:37: note: `stakeholder` is office language \
        [wording-jargon]
          Say who: residents, staff, partner bodies.
        """)
  }

  @Test(arguments: [
    "She said “we will utilise it”.", "> We will utilise it.", "Type `utilise`.",
    "The Leverage Programme and the Cascade Network.", "We use robustness tests.",
  ])
  func `quotations, code, names and longer words are left alone`(text: String) {
    #expect(Self.saying(text) == "")
  }

  @Test func `what the glossary explains or the site allows is no jargon`() {
    let text = "A robust and holistic plan."
    #expect(Self.saying(text).contains("holistic"))
    let plain = PlainLanguage(allowed: ["robust"])
    let glossary = [term("holistic", "Holistic", "Seen as a whole.")]
    #expect(Self.saying(text, plain, glossary: glossary) == "")
  }

  @Test func `the site's own words come with its own advice`() {
    let plain = PlainLanguage(insteadOf: ["Service User": "write \"people\"", "robust": "say why"])
    #expect(
      Self.saying("A robust service for service users.", plain) == """
        content/2026/strategy/foreword.md:1:3: note: `robust` is office language [wording-jargon]
          Say why.
        content/2026/strategy/foreword.md:1:22: note: `service user` is office language \
        [wording-jargon]
          Write "people".
        """)
  }

  @Test func `a sentence is measured by itself, at its place`() {
    #expect(Self.saying(Self.long(30)) == "")
    #expect(
      Self.saying("Short.\n\nShort. \(Self.long(31)) Short.") == """
        content/2026/strategy/foreword.md:3:8: note: This sentence has 31 words; 30 are meant to be \
        enough [sentence-long]
          Say one thing in it and the rest in the next, or make a list.
        """)
    #expect(Self.saying(Self.long(12), PlainLanguage(sentenceWords: 10)).contains("has 12 words"))
  }

  @Test func `headings and quotations have no long sentences`() {
    let long = Self.long(40)
    #expect(Self.saying("# \(long)\n\n> \(long)") == "")
  }

  @Test func `a hard text is noted once, with what makes it hard`() {
    let hard = Array(
      repeating: "Administrative considerations necessitate proportionality.", count: 25)
    let found = Self.saying(hard.joined(separator: " "))
    #expect(
      found == """
        content/2026/strategy/foreword.md:1:1: note: This text asks for a reading age of about 50; \
        14 is meant to be enough [reading-age-high]
          It has 4.0 words to a sentence and 13.5 letters to a word: shorten the longest of both.
        """)
    #expect(Self.saying(hard.joined(separator: " "), PlainLanguage(readingAge: 50)) == "")
    // Under a hundred words nobody can tell.
    #expect(Self.saying(hard.dropLast().joined(separator: " ")) == "")
  }

  @Test func `earlier editions stay as they are`() {
    let old = edition(2025, pages: [page("We utilise it. \(Self.long(50))", edition: "2025")])
    let found = report(publication(old, edition(2026)), Self.codes[0], Self.codes[1], Self.codes[2])
    #expect(found == "")
  }
}
