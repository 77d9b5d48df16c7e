/// What the files of a folder are, by the endings of their names.
struct FolderRule {
  /// The ending that most files of the folder have first; without the dot.
  let kinds: [(ending: String, kind: FileKind)]

  init(_ kinds: [(ending: String, kind: FileKind)]) { self.kinds = kinds }

  var endings: [String] { kinds.map(\.ending) }
}
