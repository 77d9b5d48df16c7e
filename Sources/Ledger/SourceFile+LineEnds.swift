package import Diagnostics
import Hashing

extension SourceFile {
  /// Whether it is a released table, to the byte.
  package func isRelease(_ release: LedgerEntry.Release) -> Bool {
    SHA256.digest(of: bytes) == release.table
  }

  /// Whether it would be, had nothing changed its line ends.
  package func isReleaseButForLineEnds(_ release: LedgerEntry.Release) -> Bool {
    isAsWritten(release.table)
  }

  /// Whether it would have the digest if its lines ended in a line feed, as the program ends them:
  /// then a program for version control has changed the line ends and nothing else.
  func isAsWritten(_ digest: Digest) -> Bool {
    guard bytes.contains(UInt8(ascii: "\r")) else { return false }
    return SHA256.digest(of: bytes.filter { $0 != UInt8(ascii: "\r") }) == digest
  }
}
