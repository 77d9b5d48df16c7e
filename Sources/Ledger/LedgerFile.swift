import Diagnostics

/// A table's place in the content folder, by which the ledger knows it: `2026/data/grades.csv`.
package struct LedgerFile: Sendable, Hashable, Comparable {
  package let edition: String
  /// `data` or `audits`.
  package let folder: String
  /// The file's name without its ending.
  package let name: String

  package static let audits = "audits"
  package static let folders = [audits, "data"]

  package init?(edition: String, folder: String, name: String) {
    guard Self.folders.contains(folder), Self.isName(edition), Self.isName(name) else {
      return nil
    }
    self.edition = edition
    self.folder = folder
    self.name = name
  }

  /// - Parameter table: the path of the table in the content folder.
  package init?(table: String) {
    let parts = table.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2].hasSuffix(".csv") else { return nil }
    self.init(edition: parts[0], folder: parts[1], name: String(parts[2].dropLast(4)))
  }

  /// The path of the table in the content folder, with slashes.
  package var table: String { "\(edition)/\(folder)/\(name).csv" }

  /// The path of the file that says what the table counts.
  package var metadata: String { "\(edition)/\(folder)/\(name).yaml" }

  package static func < (left: LedgerFile, right: LedgerFile) -> Bool {
    left.table.precedesByBytes(right.table)
  }

  /// Small letters, digits and hyphens, as the names of editions and of their files are.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
