import Model
import Testing

struct GlossaryTests {
  private static func saying(
    _ text: String, _ glossary: [GlossaryTerm] = [], parties: [RegisteredParty] = []
  ) -> String {
    report(
      publication(glossary: glossary, edition(2026, parties: parties, pages: [page(text)])),
      "abbreviation-undefined", "term-unused", "term-defined-twice")
  }

  @Test func `an abbreviation is reported once, with its count and first place`() {
    #expect(
      Self.saying(
        "We wrote an EQIA.\n\nTwo EQIAs, and one by HR/BI.", [],
        parties: [
          RegisteredParty(name: located("Human Resources"), kind: .team, aliases: ["HR"])
        ]) == """
          content/2026/strategy/foreword.md:1:13: warning: `EQIA` is used 2 times and explained \
          nowhere [abbreviation-undefined]
            Write it out at first use, or add it to the glossary.
          content/2026/strategy/foreword.md:3:26: warning: `BI` is used once and explained nowhere \
          [abbreviation-undefined]
            Write it out at first use, or add it to the glossary.
          """)
  }

  @Test(arguments: [
    "The Corporate Management Team (CMT) met; CMT agreed.",
    "CMT (Corporate Management Team) met.",
    "Lesbian, gay, bisexual and trans (LGBT+) people; LGBT+ staff.",
    "In the UK the NHS and the BBC. PDFs are bad. Q&A.",
    "Part II, chapter XIV and XXXIX.",
    "On GOV.UK by COVID-19 and H2O and ISO9001, mail A.B@EXAMPLE.ORG.",
    "IMPORTANT! `SQL` is code.",
    "An iPhone, McDonald, PhD and one A.",
  ])
  func `what is explained, known or no abbreviation is fine`(text: String) {
    #expect(Self.saying(text) == "")
  }

  @Test(arguments: ["ABC", "E&D", "LGBT+", "MMXX", "anti-XYZ", "(QRS) alone", "“TUV”"])
  func `what is none of these is not`(text: String) {
    #expect(Self.saying("See \(text) here.").contains("[abbreviation-undefined]"), "\(text)")
  }

  @Test func `a term is used in a text, a spelling, a link or another entry`() {
    let glossary = [
      term("a", "allyship"), term("b", "due regard", also: ["regard that is due"]),
      term("c", "linked one"), term("d", "seen one", see: ["d"]), term("e", "x", see: ["d"]),
      term("f", "IT"), term("g", "equality duty", "The equality duty is this.", line: 60),
    ]
    let text =
      "Allyships matter, with regard that is due. [So](term:c). It is x. Duties of equality."
    #expect(
      Self.saying(text, glossary) == """
        content/glossary.yaml:4:3: note: No text uses the term `IT` [term-unused]
          Remove it, or add the spelling that texts use under `also`.
        content/glossary.yaml:61:3: note: No text uses the term `equality duty` [term-unused]
          Remove it, or add the spelling that texts use under `also`.
        """)
  }

  @Test func `a word is explained once`() {
    let glossary = [
      term("eia", "EIA"), term("it", "IT"), term("pronoun", "it", line: 20, also: ["It", "EIA"]),
    ]
    #expect(
      Self.saying("EIA and IT and it.", glossary) == """
        content/glossary.yaml:21:3: warning: `EIA` is explained by both `eia` and `pronoun` \
        [term-defined-twice]
          Keep one entry, or remove the spelling from the other's `also`.
          content/glossary.yaml:4: the other entry stands here
        """)
  }
}
