package import Diagnostics

extension DiagnosticCode {
  static let importColumn = DiagnosticCode(
    id: "import-column", severity: .error,
    title: "A column of an export is missing or stands twice",
    explanation: """
      Each question of the questionnaire needs one column, headed with the question's id or its \
      full text, and groups need one, too. Without it nothing is counted, because a question that \
      nobody seems to have answered would be published.
      """)

  static let importIgnored = DiagnosticCode(
    id: "import-ignored", severity: .note, title: "Columns of an export are not read",
    explanation: """
      Forms add times, names and other columns that no tally needs. They are named, so that a \
      question with a misspelt header is noticed, and nothing of them is read or kept.
      """)

  static let importAnswer = DiagnosticCode(
    id: "import-answer", severity: .error, title: "A cell of an export is not an answer",
    explanation: """
      Each answer is red, amber or green, in the words of the questionnaire, or an empty cell for a \
      question left out. The message names the row and the column and never what stands there, \
      because it is a person's answer.
      """)

  static let importGroup = DiagnosticCode(
    id: "import-group", severity: .error, title: "A cell of an export names no known group",
    explanation: """
      Each response belongs to one of the smallest groups of the classification that the wave \
      names; larger groups are their sums. The message names the row and the column and never what \
      stands there.
      """)

  static let importTooFew = DiagnosticCode(
    id: "import-too-few", severity: .error, title: "An audit has too few responses",
    explanation: """
      An audit that fewer people answered than its minimum, 10 unless it asks for more, is not \
      published at all, and its tallies are not written.
      """)

  static let importExisting = DiagnosticCode(
    id: "import-existing", severity: .error, title: "Tallies that are there can't be read",
    explanation: """
      The tallies of all waves of an audit lie in one file. When a wave is imported the others are \
      kept, and a file that can't be read is never written over.
      """)

  package static let importUnknown = DiagnosticCode(
    id: "import-unknown", severity: .error,
    title: "The edition, audit or wave to import is not known",
    explanation: """
      Answers are counted by the questionnaire of an audit, for one of its waves. They stand in \
      `audits/<id>.yaml` in the folder of the edition.
      """)

  package static let importFile = DiagnosticCode(
    id: "import-file", severity: .error, title: "An import can't read or write a file",
    explanation: """
      The export may have been moved, or the folder for raw tallies may not be writable. Raw \
      tallies never lie in the content folder, which is published.
      """)

  /// All codes of this room.
  package static let importCodes: [DiagnosticCode] =
    [
      importColumn, importIgnored, importAnswer, importGroup, importTooFew, importExisting,
      importUnknown, importFile,
    ] + importPayCodes
}
