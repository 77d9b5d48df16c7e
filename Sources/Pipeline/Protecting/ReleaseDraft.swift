import Diagnostics
import Disclosure
import Ledger

/// A table of the content folder as it would stand after a release.
struct ReleaseDraft {
  let file: LedgerFile
  let source: SourceFile
  /// What says what it counts.
  let metadata: SourceFile
  let change: ProtectedTable.Change
  let summaries: [ProtectionSummary]
}
