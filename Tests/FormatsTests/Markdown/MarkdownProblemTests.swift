import Diagnostics
import Markup
import Testing

@testable import Formats

@Suite struct MarkdownProblemTests {
  private static let surplus =
    "Write `\\|` for a bar that belongs to the words, even within code. "
    + "Else give the column a heading in the first row."
  private static let missing =
    "Add the cells that are missing, empty ones between bars; "
    + "put a blank line before what is no longer the table."

  private func problems(_ text: String) -> [String] {
    Markdown.parse(Array(text.utf8), path: "a.md").1.map {
      "\($0.location.line):\($0.location.column) \($0.code.id): \($0.message). \($0.advice)"
    }
  }

  @Test func soundTextHasNone() {
    let text = """
      ## Aims

      See [our plan](../plans/race.yaml), [12.4%](data:workforce?ethnicity=asian&measure=share),
      [](term:eia), [write to us](mailto:a@example.org) and note[^1].

      ### More

      ![A finding](figure:workforce)

      | Group | Share |
      | --- | ---: |
      | A | 1% |

      [^1]: The note.
      """
    #expect(problems(text) == [])
  }

  @Test(arguments: [
    (
      "a <b>x</b>\n",
      [
        "1:3 markdown-html: `<b>` is HTML. "
          + "Write it as Markdown, or put a backslash before the `<` to print it.",
        "1:7 markdown-html: `</b>` is HTML. "
          + "Write it as Markdown, or put a backslash before the `<` to print it.",
      ]
    ),
    (
      "<div>\nx\n</div>\n",
      [
        "1:1 markdown-html: `<div>` is HTML. "
          + "Write it as Markdown, or put a backslash before the `<` to print it."
      ]
    ),
    (
      "x\n\n<!-- y -->\n",
      [
        "3:1 markdown-comment: This comment is not published. "
          + "Keep notes outside the content folder, or take the comment out."
      ]
    ),
    (
      "[a](JavaScript:alert)",
      [
        "1:1 markdown-unsafe-link: `javascript:` may run a program in the reader's browser. "
          + "Link to a page or a file instead."
      ]
    ),
    (
      "![a](data:image/png;base64,AAAA)",
      [
        "1:1 markdown-unsafe-link: `data:` may run a program in the reader's browser. "
          + "Link to a page or a file instead."
      ]
    ),
    (
      "[a](figrue:x)",
      ["1:1 markdown-unknown-scheme: `figrue:` is not a kind of address. Did you mean `figure:`?"]
    ),
    (
      "x [a]()",
      [
        "1:3 markdown-empty-link: This link has no address. "
          + "Write the address between the round brackets."
      ]
    ),
    (
      "[](a.md)",
      [
        "1:1 markdown-link-without-text: The link to `a.md` has no words. "
          + "Name what it leads to between the brackets."
      ]
    ),
    (
      "![](a.png)",
      [
        "1:1 markdown-image-without-text: The image `a.png` has no description. "
          + "Say between the brackets what it shows: `![what it shows](a.png)`."
      ]
    ),
    (
      "# A\n\n### B\n\n##\n",
      [
        "1:1 markdown-title-heading: `#` marks a page's title, which is not written here. "
          + "Put the title in the front matter, or write `##`.",
        "3:1 markdown-heading-jump: `###` leaves out a level. Write `##`.",
        "5:1 markdown-empty-heading: This heading has no words. "
          + "Write what the part is about, or take the heading out.",
      ]
    ),
    (
      "a[^x]\n\n[^y]: b\n\n```\n[^z]\n```\n`[^z]` \\[^z]\n",
      [
        "1:2 markdown-note-undefined: There is no note `[^x]`. "
          + "Begin a line with `[^x]:` and the note, or write `\\[^` to print the brackets.",
        "3:1 markdown-note-unused: Nothing refers to the note `[^y]`. "
          + "Put `[^y]` where the note belongs, or take the note out.",
      ]
    ),
    (
      "| a |  |\n|---|---|\n| b | c |\n",
      [
        "1:8 markdown-empty-header: This column has no heading. "
          + "Say in the table's first row what the column holds."
      ]
    ),
    (
      "| a | b |\n|---|---|\n| c | d | e | f |\n| `x|y` | g |\n| h \\| i | `j\\|k` |\n| l |\n| m | |\nText\n",
      [
        "3:11 markdown-surplus-cells: This row has 4 cells; its table has 2 columns. "
          + surplus,
        "4:11 markdown-surplus-cells: This row has 3 cells; its table has 2 columns. "
          + surplus,
        "6:1 markdown-missing-cells: This row has 1 cell; its table has 2 columns. " + missing,
        "8:1 markdown-missing-cells: This row has 1 cell; its table has 2 columns. " + missing,
      ]
    ),
    (
      "[Click here.](a.md) <https://e.org>",
      [
        "1:1 markdown-vague-link: “Click here.” doesn't say where the link leads. "
          + "Make the words of the link name the page or document.",
        "1:21 markdown-bare-address: The words of this link are an address. "
          + "Write `[what it leads to](https://e.org)`.",
      ]
    ),
    (
      "We commit to:\n\n  • one\n  • two\n\nx • y\n",
      [
        "3:3 markdown-bullet-sign: The sign `•` does not make a list. "
          + "Begin each item on a line of its own with a dash and a space, and leave a blank line "
          + "before the first."
      ]
    ),
    (
      "We commit to:\n\n    • one\n    • two\n\nand:\n▪ three\n",
      [
        "3:5 markdown-bullet-sign: The sign `•` does not make a list. "
          + "Begin each item on a line of its own with a dash and a space, and leave a blank line "
          + "before the first.",
        "7:1 markdown-bullet-sign: The sign `▪` does not make a list. "
          + "Begin each item on a line of its own with a dash and a space, and leave a blank line "
          + "before the first.",
      ]
    ),
    (
      "x [&Hat;y]",
      [
        "1:4 markdown-caret-reference: A caret behind a bracket can't be written like this. "
          + "Write `^` itself, and put a backslash before the bracket: `\\[^`."
      ]
    ),
  ]) func says(_ text: String, _ expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test(arguments: [
    ("markdown-too-large", String(repeating: "word ", count: 100_001)),
    ("markdown-too-large", String(repeating: "word ", count: 13_000)),
    ("markdown-too-deep", String(repeating: "> ", count: 50_000)),
    ("markdown-too-deep", String(repeating: "- ", count: 500) + "a"),
    (
      "markdown-too-deep",
      (0..<120).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
    ),
    (
      "markdown-too-deep",
      String(repeating: "*a **a ", count: 200) + "b" + String(repeating: " a** a*", count: 200)
    ),
    ("markdown-too-many-marks", String(repeating: "![[]()", count: 40_000)),
    ("markdown-too-many-marks", String(repeating: "[", count: 5_000)),
    ("markdown-too-many-marks", String(repeating: "*a_ ", count: 10_000)),
    ("markdown-too-many-marks", String(repeating: "a|b\n:-\n", count: 2_000)),
    ("markdown-too-many-marks", String(repeating: "a|", count: 300) + "\n"),
    (
      "markdown-too-many-marks",
      String(repeating: "a|", count: 150) + "\n" + String(repeating: "-|", count: 150) + "\n"
        + String(repeating: "a\n", count: 5_000)
    ),
    (
      "markdown-too-many-marks",
      "[a]: /" + String(repeating: "x", count: 30_000) + "\n\n"
        + String(repeating: "[a] [a] [a]\n\n", count: 500)
    ),
  ]) func refuses(_ code: String, _ text: String) {
    // Of an oversized text at most the parser's answer to nested emphasis takes time.
    let (document, problems) = Markdown.parse(
      Array(text.utf8.prefix(500_001)), path: "a.md")
    #expect(problems.map(\.code.id) == [code])
    #expect(document.isEmpty)
  }

  @Test func namesEachCodeOnce() {
    let ids = DiagnosticCode.markdownCodes.map(\.id)
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix("markdown-") })
  }
}
