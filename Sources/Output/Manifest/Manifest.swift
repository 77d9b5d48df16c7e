import Diagnostics

/// Every file of a published folder with its size and SHA-256, but for itself and the marker.
///
/// Written to `manifest.json` at the top of the folder, one file a line:
/// `{"version": 1, "files": [{"path": …, "size": …, "sha256": …}, …]}`.
package struct Manifest: Hashable, Sendable {
  package static let fileName = "manifest.json"

  /// Sorted by the bytes of their paths.
  package let entries: [ManifestEntry]

  package init(entries: [ManifestEntry]) {
    self.entries = entries.sorted { $0.path.precedesByBytes($1.path) }
  }
}
