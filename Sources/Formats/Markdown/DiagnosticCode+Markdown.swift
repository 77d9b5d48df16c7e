package import Diagnostics

extension DiagnosticCode {
  package static let markdownFrontMatterOpen = DiagnosticCode(
    id: "markdown-front-matter-open", severity: .error,
    title: "Front matter that is never closed",
    explanation: """
      A Markdown file may begin with keys between two lines of `---`. Here the second line is \
      missing, so nobody can tell where the keys end and the text begins.
      """)
  package static let markdownTooLarge = DiagnosticCode(
    id: "markdown-too-large", severity: .error, title: "A text that is too long",
    explanation: """
      One Markdown text may have 500,000 bytes, and one paragraph 64,000. Longer ones are no page \
      that anybody reads, and can take very long to process.
      """)
  package static let markdownTooDeep = DiagnosticCode(
    id: "markdown-too-deep", severity: .error, title: "Marks nested too deeply",
    explanation: """
      Lists, quotations and emphasis stand within one another more than 60 deep. No browser or \
      screen reader can present that, and it is most often a slip of the keyboard.
      """)
  package static let markdownTooManyMarks = DiagnosticCode(
    id: "markdown-too-many-marks", severity: .error, title: "Too many marks in one paragraph",
    explanation: """
      Thousands of brackets, asterisks or other marks stand in one paragraph, or a table has tens \
      of thousands of cells. Such a text can take minutes to process. Data belongs in a CSV file.
      """)
  package static let markdownCaretReference = DiagnosticCode(
    id: "markdown-caret-reference", severity: .error,
    title: "A caret that can't be read reliably",
    explanation: """
      A caret that stands right behind an opening square bracket begins the mark of a footnote, \
      and so it would when written as `\\^` or as an HTML character such as `&#94;`. Write the caret \
      itself, with a backslash before the bracket: `\\[^`.
      """)
  package static let markdownHTML = DiagnosticCode(
    id: "markdown-html", severity: .error, title: "HTML in a Markdown text",
    explanation: """
      Texts are written in Markdown alone, so that each page can be checked, is accessible and has \
      a Markdown twin. HTML in them is printed as plain words, never as a tag. To print a `<` \
      itself, put a backslash before it.
      """)
  package static let markdownComment = DiagnosticCode(
    id: "markdown-comment", severity: .warning, title: "An HTML comment in a Markdown text",
    explanation: """
      Comments are left out of the published pages, but stand in the file, which others may read. \
      Keep notes to yourself elsewhere, or as a remark (`# like this`) among the keys at the head.
      """)
  package static let markdownUnsafeLink = DiagnosticCode(
    id: "markdown-unsafe-link", severity: .error, title: "A link that may run a program",
    explanation: """
      Addresses that begin with `javascript:`, `vbscript:` or `data:` run or hold content instead \
      of leading to it. They are never published.
      """)
  package static let markdownUnknownScheme = DiagnosticCode(
    id: "markdown-unknown-scheme", severity: .error, title: "A link of an unknown kind",
    explanation: """
      A link leads to a web page (`https:`), an email address (`mailto:`), a telephone number \
      (`tel:`), a file of the content folder, or something the publication holds, such as \
      `term:` or `figure:` with an id.
      """)
  package static let markdownEmptyLink = DiagnosticCode(
    id: "markdown-empty-link", severity: .error, title: "A link that leads nowhere",
    explanation: """
      The round brackets of a link or an image hold where it leads. Empty ones lead nowhere: write \
      the address, the path of a content file, or a kind and an id such as `plan:equality`.
      """)
  package static let markdownLinkWithoutText = DiagnosticCode(
    id: "markdown-link-without-text", severity: .error, title: "A link without words",
    explanation: """
      A link without words can't be seen, and a screen reader has nothing to announce (WCAG 2.2, \
      2.4.4). Only a link to a term may leave out its words.
      """)
  package static let markdownImageWithoutText = DiagnosticCode(
    id: "markdown-image-without-text", severity: .error, title: "An image without a description",
    explanation: """
      People who can't see an image need its message in words (WCAG 2.2, 1.1.1): `![what it \
      shows](file.png)`.
      """)
  package static let markdownTitleHeading = DiagnosticCode(
    id: "markdown-title-heading", severity: .error, title: "A first-level heading in a text",
    explanation: """
      A page has one first-level heading, and it is made from the title in the front matter. \
      Headings in the text begin at the second level, `##`.
      """)
  package static let markdownHeadingJump = DiagnosticCode(
    id: "markdown-heading-jump", severity: .warning, title: "A heading level left out",
    explanation: """
      Headings that go down more than one level at a time leave a hole in the outline by which \
      screen reader users find their way.
      """)
  package static let markdownEmptyHeading = DiagnosticCode(
    id: "markdown-empty-heading", severity: .error, title: "A heading without words",
    explanation: """
      A heading without words can't be linked to or listed in the contents, and a screen reader has \
      nothing to announce. Write what the part is about, or take the number signs out.
      """)
  package static let markdownNoteUndefined = DiagnosticCode(
    id: "markdown-note-undefined", severity: .error, title: "A footnote that isn't there",
    explanation: """
      A mark such as `[^1]` needs its note: a line that begins with `[^1]:`. To print the brackets \
      themselves, put a backslash before them.
      """)
  package static let markdownNoteUnused = DiagnosticCode(
    id: "markdown-note-unused", severity: .error, title: "A footnote that nothing refers to",
    explanation: """
      A footnote is printed where a mark such as `[^1]` in the text asks for it. Without the mark it \
      would not be published. Put the mark where the note belongs, or take the note out.
      """)
  package static let markdownEmptyHeader = DiagnosticCode(
    id: "markdown-empty-header", severity: .warning, title: "A table column without a heading",
    explanation: """
      Screen readers say a column's heading before each of its cells (WCAG 2.2, 1.3.1). A column \
      without one leaves its figures without a meaning.
      """)
  package static let markdownSurplusCells = DiagnosticCode(
    id: "markdown-surplus-cells", severity: .error, title: "A table row with too many cells",
    explanation: """
      A table has as many columns as its first row has cells. What a later row holds beyond them \
      would not be published. Often a bar, `|`, that belongs to the words has split a cell: write \
      it as `\\|`.
      """)
  package static let markdownMissingCells = DiagnosticCode(
    id: "markdown-missing-cells", severity: .warning, title: "A table row with too few cells",
    explanation: """
      The row ends before the table's last column, so the rest of it is published empty. A line \
      of text right below a table also becomes a row of it: leave a blank line between them.
      """)
  package static let markdownBulletSign = DiagnosticCode(
    id: "markdown-bullet-sign", severity: .warning, title: "A bullet that does not make a list",
    explanation: """
      Bullets that come with text pasted from a document or a web page are signs like any other: \
      the items run together into one paragraph. A list item begins with a dash and a space.
      """)
  package static let markdownVagueLink = DiagnosticCode(
    id: "markdown-vague-link", severity: .warning, title: "A link that doesn't say where it leads",
    explanation: """
      Screen reader users go through a page's links by themselves, where "click here" says nothing \
      (WCAG 2.2, 2.4.4). Name what the link leads to.
      """)
  package static let markdownBareAddress = DiagnosticCode(
    id: "markdown-bare-address", severity: .warning, title: "A link whose words are an address",
    explanation: """
      Screen readers spell out an address letter by letter. Name what the link leads to instead.
      """)

  /// Everything that may be wrong with a Markdown text.
  package static let markdownCodes: [DiagnosticCode] = [
    .markdownFrontMatterOpen, .markdownTooLarge, .markdownTooDeep, .markdownTooManyMarks,
    .markdownCaretReference, .markdownHTML, .markdownComment, .markdownUnsafeLink,
    .markdownUnknownScheme, .markdownEmptyLink, .markdownLinkWithoutText,
    .markdownImageWithoutText, .markdownTitleHeading, .markdownHeadingJump,
    .markdownEmptyHeading, .markdownNoteUndefined, .markdownNoteUnused, .markdownEmptyHeader,
    .markdownSurplusCells, .markdownMissingCells, .markdownBulletSign, .markdownVagueLink,
    .markdownBareAddress,
  ]
}
