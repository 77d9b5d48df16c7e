/// Why libyaml could not read on, in its own words.
struct YAMLSyntaxProblem: Error {
  let problem: String
  let mark: YAMLMark
  /// What it was reading, and where that began.
  let context: String
  let contextMark: YAMLMark
}
