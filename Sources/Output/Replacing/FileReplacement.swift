package import Diagnostics

/// Puts several files of a folder in place so that all of them change or none, whatever happens on
/// the way.
///
/// 1. Each file is written beside its place, under a hidden name, and brought to the disk.
/// 2. The index of the files is written under a name of its own, `pending`: from here on the change
///    is certain, and can be finished by whoever comes next.
/// 3. Each file takes its place, the index last.
package struct FileReplacement: Sendable {
  /// The folder, as messages print it; paths are relative to it.
  package let root: String
  /// The file that is put in place last.
  package let index: String
  /// What the index is called from the second step on.
  package let pending: String

  package init(root: String, index: String, pending: String) {
    self.root = root
    self.index = index
    self.pending = pending
  }

  /// Does the first two steps.
  ///
  /// - Parameter former: what the index holds now, if there is one; when it holds something else,
  ///   somebody else has changed it, and nothing is done.
  /// - Returns: why nothing was changed; empty when all is prepared.
  package func prepare(
    _ files: [(path: String, bytes: [UInt8])], index bytes: [UInt8], former: [UInt8]?
  ) -> [Diagnostic] {
    do throws(SystemError) {
      let folder = try Descriptor.folder(root)
      try folder.makeFolders(above: index)
      let lock = try folder.folder(Self.folder(of: index))
      guard try lock.lock() else { return [busy()] }
      guard try isFormer(former, in: folder) else { return [busy()] }
      do throws(SystemError) {
        for file in files { try Self.stage(file.path, file.bytes, in: folder) }
        try Self.stage(pending, bytes, in: folder)
        try Self.synchronise(files.map(\.path) + [pending], in: folder)
        try folder.renameFile(Self.staged(pending), to: pending)
        try Self.synchronise([pending], in: folder)
      } catch {
        // What can't be removed now is written over by the next release.
        for path in files.map(\.path) + [pending] { Self.discard(Self.staged(path), in: folder) }
        throw error
      }
      return []
    } catch {
      return [
        Diagnostic(
          .releaseFailed, at: Location(path: root + "/" + index),
          "The release could not be written: \(error.reason)",
          advice: "Nothing was changed. Put it right, and run `sitegen protect` again.")
      ]
    }
  }

  /// Does the last step, also for another run that was stopped on the way.
  ///
  /// - Parameter paths: of the files; those that are in place already are left.
  package func finish(_ paths: [String]) -> [Diagnostic] {
    do throws(SystemError) {
      let folder = try Descriptor.folder(root)
      for path in paths where try folder.status(of: Self.staged(path)) != nil {
        try folder.renameFile(Self.staged(path), to: path)
      }
      try Self.synchronise(paths, in: folder)
      try folder.renameFile(pending, to: index)
      try Self.synchronise([index], in: folder)
      return []
    } catch {
      return [
        Diagnostic(
          .releaseFailed, at: Location(path: root + "/" + pending),
          "The release could not be finished: \(error.reason)",
          advice: "Put it right, and run `sitegen protect` again: it finishes what was begun.")
      ]
    }
  }

  private func busy() -> Diagnostic {
    Diagnostic(
      .releaseBusy, at: Location(path: root + "/" + index),
      "Another release is being written, or was written meanwhile",
      advice: "Nothing was changed. Run `sitegen protect` again once it has ended.")
  }

  private func isFormer(_ former: [UInt8]?, in folder: borrowing Descriptor) throws(SystemError)
    -> Bool
  {
    guard try folder.status(of: pending) == nil else { return false }
    guard try folder.status(of: index) != nil else { return former == nil }
    guard let former else { return false }
    return try folder.file(index).holds(former)
  }

  private static func stage(
    _ path: String, _ bytes: [UInt8], in folder: borrowing Descriptor
  ) throws(SystemError) {
    try folder.makeFolders(above: path)
    let staged = staged(path)
    try folder.removeFile(staged)
    let file = try folder.newFile(staged)
    try file.write(bytes)
    try file.synchronise()
    try file.finish()
  }

  /// Brings the names in the files' folders to the disk.
  private static func synchronise(
    _ paths: [String], in root: borrowing Descriptor
  ) throws(SystemError) {
    for folder in Set(paths.map { Self.folder(of: $0) }).sorted(by: { $0.precedesByBytes($1) }) {
      try root.folder(folder).synchronise()
    }
  }

  private static func discard(_ path: String, in folder: borrowing Descriptor) {
    do throws(SystemError) { try folder.removeFile(path) } catch { return }
  }

  /// The hidden name beside a file's place.
  private static func staged(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return folder + "." + (parts.last ?? "") + ".sitegen-new"
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return folder.isEmpty ? "." : folder
  }
}
