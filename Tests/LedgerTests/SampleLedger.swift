import Diagnostics
import Hashing
import Ledger

/// Three releases: grades, then ages, then grades corrected; and what each was about.
enum SampleLedger {
  static let grades = place("2026/data/grades.csv")
  static let ages = place("2025/data/ages.csv")

  static let texts = [
    "grade,value,marker\nall,40,\n", "age,value,marker\n", "grade,value,marker\n",
  ]
  static let about = ["title: Grades\n", "title: Ages\n", "title: Grades, corrected\n"]

  static var ledger: Ledger {
    Ledger().adding(grades, release(0)).adding(ages, release(1)).adding(grades, release(2))
  }

  /// Those in place that stand after all three releases.
  static var tables: [(file: LedgerFile, source: SourceFile)] {
    [table(ages, texts[1]), table(grades, texts[2])]
  }

  static func table(
    _ file: LedgerFile, _ text: String
  ) -> (file: LedgerFile, source: SourceFile) {
    (file, SourceFile(path: "content/" + file.table, bytes: Array(text.utf8)))
  }

  static func release(_ index: Int) -> LedgerEntry.Release {
    LedgerEntry.Release(
      table: SHA256.digest(of: Array(texts[index].utf8)),
      metadata: SHA256.digest(of: Array(about[index].utf8)))
  }

  static func lay(in folder: borrowing TemporaryFolder) throws {
    try folder.write("ledger/ledger.csv", ledger.text)
    for index in 0..<3 {
      try folder.write("ledger/\(index + 1).csv", Array(texts[index].utf8))
      try folder.write("ledger/\(index + 1).yaml", Array(about[index].utf8))
    }
  }

  private static func place(_ path: String) -> LedgerFile {
    guard let file = LedgerFile(table: path) else { preconditionFailure("no place: \(path)") }
    return file
  }
}
