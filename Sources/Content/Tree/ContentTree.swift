import Diagnostics

/// The files of a content folder, each with its kind, and what has no place there.
struct ContentTree {
  /// By path, by bytes.
  var files: [TreeFile] = []
  /// The folders that hold an `edition.yaml`, by name.
  var editions: [String] = []
  var diagnostics: [Diagnostic] = []
}
