import Diagnostics

/// The wording of what is wrong with the ledger itself.
enum LedgerProblem {
  private static let restore =
    "Restore the folder `ledger` from the history of your repository; nothing in it is edited by"
    + " hand."

  static func missing(at location: Location, tables: Int, such first: LedgerFile) -> Diagnostic {
    let what = tables == 1 ? "a table" : "\(tables) tables"
    return Diagnostic(
      .ledgerMissing, at: location,
      "The content folder holds \(what), such as `\(first.table)`, and no ledger of releases",
      advice: "Restore the folder `ledger` from the history of your repository or a backup: what "
        + "readers have seen stays known to them. Only if nobody has ever seen any of these tables, "
        + "run `sitegen protect --new-ledger`.")
  }

  static func indexMissing(at location: Location) -> Diagnostic {
    Diagnostic(
      .ledgerMissing, at: location,
      "The ledger's folder holds copies of releases, but not the list of them", advice: restore)
  }

  static func unreadable(_ location: Location, reason: String) -> Diagnostic {
    Diagnostic(
      .ledgerCorrupt, at: location, "The ledger of releases can't be read: \(reason)",
      advice: restore)
  }

  static func corrupt(at location: Location) -> Diagnostic {
    Diagnostic(
      .ledgerCorrupt, at: location, "This is not as the program writes the ledger",
      advice: restore)
  }

  static func lineMissing(_ number: Int, before entry: LedgerEntry) -> Diagnostic {
    Diagnostic(
      .ledgerLineMissing, at: entry.location,
      "Line \(number) of the ledger was taken out, or lines were put into another order",
      advice: restore)
  }

  static func lineChanged(_ entry: LedgerEntry) -> Diagnostic {
    Diagnostic(
      .ledgerLineChanged, at: entry.location,
      "Line \(entry.number) of the ledger, on `\(entry.file.table)`, is not as it was written",
      advice: restore)
  }

  static func unfinished(at location: Location) -> Diagnostic {
    Diagnostic(
      .ledgerUnfinished, at: location, "A release was begun and not finished",
      advice: "Run `sitegen protect` again: it finishes the release before it does anything else.")
  }

  static func copyMissing(at location: Location, of entry: LedgerEntry) -> Diagnostic {
    Diagnostic(
      .ledgerCopyMissing, at: location,
      "The ledger's copy of release \(entry.number), of `\(entry.file.table)`, is missing",
      advice: restore)
  }

  static func copyChanged(
    at location: Location, of entry: LedgerEntry, isByLineEnds: Bool
  ) -> Diagnostic {
    Diagnostic(
      .ledgerCopyChanged, at: location,
      isByLineEnds
        ? "The line ends of the ledger's copy of release \(entry.number) were changed"
        : "The ledger's copy of release \(entry.number), of `\(entry.file.table)`, was changed",
      advice: isByLineEnds ? lineEnds : restore)
  }

  static func copyUnknown(at location: Location) -> Diagnostic {
    Diagnostic(
      .ledgerCopyUnknown, at: location, "The ledger has no line for this copy of a release",
      advice: "A line was taken out at the end of the ledger. " + restore)
  }

  static func unknownFile(at location: Location) -> Diagnostic {
    Diagnostic(
      .ledgerUnknownFile, at: location, "This file does not belong into the ledger's folder",
      advice: "Move it elsewhere.")
  }

  static func tableUnknown(at location: Location) -> Diagnostic {
    Diagnostic(
      .ledgerTableUnknown, at: location, "This table has not been released yet",
      advice: "Run `sitegen protect`: it attacks the table together with all others, and records"
        + " it in the ledger when none leaks.")
  }

  static func tableChanged(at location: Location, isByLineEnds: Bool) -> Diagnostic {
    Diagnostic(
      .ledgerTableChanged, at: location,
      isByLineEnds
        ? "The line ends of this table are not those with which it was released"
        : "This table was changed after its release",
      advice: isByLineEnds
        ? lineEnds
        : "Restore the table from the history of your repository. To correct it, change the counts"
          + " it was made from and run `sitegen protect`, which keeps what readers saw before.")
  }

  static func tableVanished(at location: Location, _ entry: LedgerEntry) -> Diagnostic {
    Diagnostic(
      .ledgerTableVanished, at: location,
      "This table was released and is gone (release \(entry.number) of the ledger)",
      advice: "Restore it, or run `sitegen protect` to have it withdrawn: readers still know it, so"
        + " the ledger keeps its numbers.")
  }

  private static let lineEnds =
    "Write `content/**/*.csv -text` and `content/ledger/* -text` into the file `.gitattributes`,"
    + " so that Git leaves them alone, and check the files out anew."
}
