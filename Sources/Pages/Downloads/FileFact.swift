import Hashing

/// What other pages say of a file beside a page.
struct FileFact: Sendable, Hashable {
  let kind: FileKind
  /// In bytes.
  let size: Int
  /// Of a CSV file, for the data package.
  let digest: Digest?
}
