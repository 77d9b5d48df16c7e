import Diagnostics

/// What reading one file of the tree gave: the file's bytes, its value, and the problems.
struct LoadedFile<Value: Sendable>: Sendable {
  let source: SourceFile?
  let value: Value?
  let diagnostics: [Diagnostic]
}
