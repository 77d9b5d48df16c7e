package import Hashing

/// The file by which a folder is known to be a published one, and so may be replaced.
///
/// It names the manifest by its SHA-256, so that the two vouch for the whole folder. Its lock
/// (`flock`) is held by the build that works in the folder.
package struct Marker: Hashable, Sendable {
  package static let fileName = ".sitegen"

  private static let opening = """
    sitegen output, format 1
    This folder is made by sitegen, and each build replaces the whole of it.
    Keep nothing of your own here: it would be removed.

    """
  private static let beforeDigest = "manifest sha256 "

  /// Of the bytes of `manifest.json`; nil while the folder is being filled.
  package let manifest: Digest?

  package init(manifest: Digest?) {
    self.manifest = manifest
  }

  /// - Returns: nil when the text is not that of a marker.
  package init?(text: [UInt8]) {
    guard text.starts(with: Self.opening.utf8) else { return nil }
    let rest = text.dropFirst(Self.opening.utf8.count)
    guard rest.starts(with: Self.beforeDigest.utf8), rest.last == UInt8(ascii: "\n") else {
      manifest = nil
      return
    }
    manifest = Digest(hex: rest.dropFirst(Self.beforeDigest.utf8.count).dropLast())
  }

  package var text: [UInt8] {
    guard let manifest else { return Array(Self.opening.utf8) }
    return Array("\(Self.opening)\(Self.beforeDigest)\(manifest.hex)\n".utf8)
  }

  /// Whether the text may be what a killed build left of a marker.
  static func isBeginning(_ text: [UInt8]) -> Bool {
    Marker(text: text) != nil || Array(opening.utf8).starts(with: text)
  }
}
