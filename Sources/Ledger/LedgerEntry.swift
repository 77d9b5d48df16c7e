package import Diagnostics
package import Hashing

/// A line of the ledger: that a table was released, or that it was withdrawn.
package struct LedgerEntry: Sendable, Hashable {
  /// What was released.
  package struct Release: Sendable, Hashable {
    /// Of the table, byte for byte.
    package let table: Digest
    /// Of the file that says what the table counts.
    package let metadata: Digest

    package init(table: Digest, metadata: Digest) {
      self.table = table
      self.metadata = metadata
    }
  }

  /// Counts from 1, without gaps.
  package let number: Int
  package let file: LedgerFile
  /// nil when the table was withdrawn: readers still know its last release.
  package let release: Release?
  /// The number of the release of the same file that this line puts an end to; nil for the first.
  package let superseded: Int?
  /// Over the chain of the line before and all of this one: no line can be changed or taken out
  /// without every later one showing it.
  package let chain: Digest
  /// Of its line in the ledger; the file alone for a line that is not written yet.
  package let location: Location

  /// The names of a release's copies in the ledger's folder.
  package static func copyNames(_ number: Int) -> (table: String, metadata: String) {
    ("\(number).csv", "\(number).yaml")
  }

  /// The line without its chain.
  var text: String {
    let superseded = superseded.map { Self.copyNames($0).table } ?? ""
    return [
      "\(number)", file.edition, file.name, file.table, release?.table.hex ?? "",
      release?.metadata.hex ?? "", superseded,
    ].joined(separator: ",")
  }

  /// The chain of a line, with the one of the line before; nil for the first.
  static func chain(after previous: Digest?, _ text: String) -> Digest {
    let before = previous?.hex ?? String(repeating: "0", count: 64)
    return SHA256.digest(of: Array((before + "\n" + text + "\n").utf8))
  }
}
