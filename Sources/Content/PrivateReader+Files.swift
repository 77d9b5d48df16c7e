import Diagnostics

extension PrivateReader {
  /// The raw tables that `read` would read, without opening one.
  ///
  /// - Parameters:
  ///   - root: the folder of raw tables, as messages print it.
  ///   - files: the only ones, as paths from the working folder; empty for all.
  /// - Returns: those that are there, by place. What is wrong with the others, `read` reports.
  package static func files(root: String, files: [String]) -> [RawFile] {
    let tree = PrivateTree.walk(root, files: files)
    return tree.files.map {
      RawFile(place: $0.path, path: tree.root + "/" + $0.path, systemPath: $0.systemPath)
    }
  }
}
