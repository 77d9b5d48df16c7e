import Diagnostics

extension Manifest {
  /// Reads what `json` writes, byte for byte; nil for any other text.
  ///
  /// Strict on purpose: a manifest that anything else has written proves nothing.
  package init?(json: [UInt8]) {
    var reader = ManifestReader(bytes: json[...])
    guard reader.skip(Self.opening) else { return nil }
    var entries: [ManifestEntry] = []
    while !reader.skip(Self.closing) {
      if !entries.isEmpty, !reader.skip([UInt8(ascii: ",")]) { return nil }
      guard reader.skip([UInt8(ascii: "\n")]), let entry = reader.entry() else { return nil }
      if let last = entries.last,
        !last.path.precedesByBytes(entry.path)
      {
        return nil
      }
      entries.append(entry)
    }
    guard reader.bytes.isEmpty else { return nil }
    self.entries = entries
  }
}
