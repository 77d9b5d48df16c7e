package import Diagnostics

extension DiagnosticCode {
  static let textTooLarge = DiagnosticCode(
    id: "text-too-large", severity: .error, title: "A file is larger than its kind may be",
    explanation: """
      A YAML file may have 4 MB, a Markdown file 1 MB and a CSV file 50 MB, which is many times \
      what an edition needs. A larger file is most likely in the folder by mistake: an export with \
      one row for each person, or a picture under the wrong name.
      """)

  static let textNotUTF8 = DiagnosticCode(
    id: "text-not-utf8", severity: .error, title: "A file is not in UTF-8",
    explanation: """
      Text files must be saved in the encoding UTF-8, so that names, accents and pound signs come \
      out as they were typed. Text saved in an older Windows encoding reads wrongly elsewhere. \
      Choose UTF-8 when saving; in Excel the file type is called \u{201C}CSV UTF-8\u{201D}.
      """)

  static let textControlCharacter = DiagnosticCode(
    id: "text-control-character", severity: .error,
    title: "A file holds a character that text should not",
    explanation: """
      Some characters are invisible and mean nothing on a page: control characters, NUL bytes, \
      special line separators, a byte order mark within the text, a carriage return without a line \
      feed. They arrive with pasted text or from a damaged file, and are not allowed in HTML. Tabs, \
      line feeds, Windows line endings and a byte order mark at the start are accepted.
      """)

  static let textTooManyProblems = DiagnosticCode(
    id: "text-too-many-problems", severity: .error,
    title: "A file has more problems than are shown",
    explanation: """
      The first hundred problems in the form of a file are shown. Mend those and build again: many \
      of the others often have the same cause.
      """)

  package static let textCodes: [DiagnosticCode] = [
    textTooLarge, textNotUTF8, textControlCharacter, textTooManyProblems,
  ]
}
