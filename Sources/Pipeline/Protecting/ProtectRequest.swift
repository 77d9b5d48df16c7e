/// What is asked of `protect`.
package struct ProtectRequest: Sendable {
  /// The content folder, as messages print it.
  package let content: String
  /// The folder of raw tables, as messages print it.
  package let privateFolder: String
  /// The only raw tables to release, as paths from the working folder; empty for all.
  package let files: [String]
  /// Whether the counts are made up, so that their folder may lie in a repository.
  package let isMadeUp: Bool
  /// How many threads work, at least 1. The outcome does not depend on it.
  package let jobs: Int

  /// Whether a ledger may be begun though the content folder holds tables already.
  package let beginsLedger: Bool

  package init(
    content: String, privateFolder: String, files: [String] = [], isMadeUp: Bool = false,
    beginsLedger: Bool = false, jobs: Int
  ) {
    self.beginsLedger = beginsLedger
    self.content = content
    self.privateFolder = privateFolder
    self.files = files
    self.isMadeUp = isMadeUp
    self.jobs = jobs
  }

  /// Where raw tables lie unless they are said to lie elsewhere: beside the content folder.
  package static func defaultPrivateFolder(beside content: String) -> String {
    guard let slash = content.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "private" }
    return content[...slash] + "private"
  }
}
