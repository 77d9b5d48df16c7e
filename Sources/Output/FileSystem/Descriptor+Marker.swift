extension Descriptor {
  /// The folder's marker as it reads; nil when it has none.
  func readMarker() throws(SystemError) -> [UInt8]? {
    guard try status(of: Marker.fileName)?.kind == .file else { return nil }
    return try file(Marker.fileName).readAll(limit: 4_096)
  }

  /// Whether the folder is empty or bears a marker, be it only begun.
  func isStaging() throws(SystemError) -> Bool {
    if let text = try readMarker() { return Marker.isBeginning(text) }
    return try entries().isEmpty
  }
}
