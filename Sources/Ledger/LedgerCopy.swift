package import Diagnostics

/// A release as the ledger keeps it: the table as readers saw it, and what it was about.
package struct LedgerCopy: Sendable {
  package let entry: LedgerEntry
  package let table: SourceFile
  package let metadata: SourceFile
}
