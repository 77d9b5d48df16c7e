/// What a publication wrote. The manifest and the marker are not counted.
package struct PublishSummary: Hashable, Sendable {
  /// Files that are new or whose bytes changed.
  package let written: Int
  /// Files that were there with the same bytes, and were left as they were.
  package let unchanged: Int
  /// Files of the former site that this one lacks.
  package let removed: Int
  /// The size of all files together.
  package let bytes: Int

  package var files: Int { written + unchanged }
}
