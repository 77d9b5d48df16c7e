import Diagnostics
import Hashing

extension SourceFile {
  /// Whether it would have the digest if its lines ended in a line feed, as the program ends them:
  /// then a program for version control has changed the line ends and nothing else.
  func isAsWritten(_ digest: Digest) -> Bool {
    guard bytes.contains(UInt8(ascii: "\r")) else { return false }
    return SHA256.digest(of: bytes.filter { $0 != UInt8(ascii: "\r") }) == digest
  }
}
