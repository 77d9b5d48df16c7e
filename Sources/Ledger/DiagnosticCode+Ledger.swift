package import Diagnostics

extension DiagnosticCode {
  static let ledgerMissing = DiagnosticCode(
    id: "ledger-missing", severity: .error, title: "There are tables and no ledger of releases",
    explanation: """
      The folder `ledger` of the content records every table that was ever released, since what \
      readers have once seen stays known to them: a later table is only safe if it gives nothing \
      away together with all earlier ones. Without the record that can't be judged, so nothing is \
      published. `sitegen protect` begins a ledger with the first table; one that was lost is \
      restored from the history of the repository or a backup. Only where nobody has ever seen any \
      of the tables, as after a trial, `sitegen protect --new-ledger` begins one anew.
      """)

  package static let ledgerCorrupt = DiagnosticCode(
    id: "ledger-corrupt", severity: .error, title: "The ledger of releases can't be read",
    explanation: """
      `ledger/ledger.csv` is written by `sitegen protect` and by nobody else. A spreadsheet that \
      opened and saved it, or a merge of two branches that was resolved by hand, leaves it in a \
      form that can't be relied on. Restore it from the history of the repository. After a merge, \
      take one side whole, with its copies and its tables, and release the other side's tables anew.
      """)

  static let ledgerLineMissing = DiagnosticCode(
    id: "ledger-line-missing", severity: .error, title: "A line of the ledger is missing",
    explanation: """
      Lines of the ledger are numbered without gaps and never removed: a release that is forgotten \
      by us is not forgotten by its readers. Restore the ledger from the history of the repository.
      """)

  static let ledgerLineChanged = DiagnosticCode(
    id: "ledger-line-changed", severity: .error, title: "A line of the ledger was changed",
    explanation: """
      Each line of the ledger ends in a digest of itself and of all lines before it. This one does \
      not fit, so it was edited, or the line before it was removed or replaced. Restore the ledger \
      from the history of the repository.
      """)

  static let ledgerUnfinished = DiagnosticCode(
    id: "ledger-unfinished", severity: .error, title: "A release was not finished",
    explanation: """
      `sitegen protect` writes everything beside its place before it changes anything. It was \
      stopped after that and before everything was in place, by a crash or a loss of power. Run \
      it again: it finishes what was begun.
      """)

  static let ledgerCopyMissing = DiagnosticCode(
    id: "ledger-copy-missing", severity: .error, title: "The ledger lacks a copy of a release",
    explanation: """
      For each release the ledger keeps the table as readers saw it, `ledger/<number>.csv`, and \
      what it was about, `ledger/<number>.yaml`. They are part of what every later release is \
      attacked with. Restore them from the history of the repository.
      """)

  static let ledgerCopyChanged = DiagnosticCode(
    id: "ledger-copy-changed", severity: .error,
    title: "The ledger's copy of a release was changed",
    explanation: """
      The copies in the folder `ledger` say what readers once saw, so nobody edits them; the \
      ledger holds a digest of each. Restore them from the history of the repository.
      """)

  static let ledgerCopyUnknown = DiagnosticCode(
    id: "ledger-copy-unknown", severity: .error, title: "The ledger has no line for a copy",
    explanation: """
      A copy of a release lies in the folder `ledger`, but the ledger ends before it: the last \
      lines were removed. Restore the ledger from the history of the repository.
      """)

  static let ledgerUnknownFile = DiagnosticCode(
    id: "ledger-unknown-file", severity: .error, title: "A file does not belong to the ledger",
    explanation: """
      The folder `ledger` holds `ledger.csv` and the copies it lists, and nothing else. `README.md` \
      and files whose name begins with a dot are ignored.
      """)

  static let ledgerTableUnknown = DiagnosticCode(
    id: "ledger-table-unknown", severity: .error, title: "A table was not released",
    explanation: """
      A table is published once `sitegen protect` has released it and recorded it in the ledger. \
      That holds for a table in which somebody else withheld the small counts, too: put it into \
      `data` beside its `.yaml`, and run `sitegen protect`, which attacks it and takes it up.
      """)

  package static let ledgerTableChanged = DiagnosticCode(
    id: "ledger-table-changed", severity: .error, title: "A table was changed after its release",
    explanation: """
      A released table is what `sitegen protect` wrote, to the byte. Changed by hand, it could \
      give away a count that was withheld. Restore it; or, when the change is right, run \
      `sitegen protect` again, which attacks the new table together with the old one.
      """)

  static let ledgerTableVanished = DiagnosticCode(
    id: "ledger-table-vanished", severity: .error, title: "A released table is gone",
    explanation: """
      A table that was released is no longer in the content folder. Perhaps it was deleted or \
      renamed by mistake. When it is meant to go, run `sitegen protect`: the ledger records that \
      it was withdrawn and keeps its copy, because readers still know its numbers.
      """)

  /// The codes of this room.
  package static let ledgerCodes: [DiagnosticCode] = [
    ledgerMissing, ledgerCorrupt, ledgerLineMissing, ledgerLineChanged, ledgerUnfinished,
    ledgerCopyMissing, ledgerCopyChanged, ledgerCopyUnknown, ledgerUnknownFile,
    ledgerTableUnknown, ledgerTableChanged, ledgerTableVanished,
  ]
}
