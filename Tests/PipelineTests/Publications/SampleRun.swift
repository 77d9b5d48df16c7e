/// What came of checking and of building a publication.
struct SampleRun {
  /// The text report of `check`, with paths from the publication's folder.
  let check: String
  /// The text report of `build`.
  let build: String
  let hasErrors: Bool
  let hasDiagnostics: Bool
  let isPublished: Bool
  /// Whether a site lies where it was to be written.
  let hasOutput: Bool
}
