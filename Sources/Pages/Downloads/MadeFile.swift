import Hashing

/// A file beside a page, made.
struct MadeFile: Sendable {
  let kind: FileKind
  let bytes: [UInt8]

  init(_ kind: FileKind, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }

  /// What is kept of it when it is written.
  var fact: FileFact {
    FileFact(
      kind: kind, size: bytes.count, digest: kind == .csv ? SHA256.digest(of: bytes) : nil)
  }
}
