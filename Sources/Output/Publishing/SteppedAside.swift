/// The former site while, and should the build be killed after, it has stepped aside for the new
/// one: only where the file system can't exchange two folders.
enum SteppedAside {
  static func name(for output: String) -> String { ".\(output).sitegen-old" }

  /// Puts the former site back when nothing has taken its place, and removes it otherwise. The
  /// staging folder's lock must be held.
  ///
  /// - Returns: whether the output's place has changed.
  static func recover(_ output: borrowing OutputPlace) throws(Refusal) -> Bool {
    let name = name(for: output.name)
    do throws(SystemError) {
      guard try output.parent.status(of: name)?.kind == .folder else { return false }
      let folder = try output.parent.folder(name)
      guard let text = try folder.readMarker(), Marker.isBeginning(text) else { return false }
      if output.present == nil {
        try FolderSwap.rename(name, to: output.name, in: output.parent)
        return true
      }
      let marker = try folder.file(Marker.fileName)
      if try marker.lock() {
        try folder.removeSite(named: name, from: output.parent)
        return false
      }
    } catch {
      throw Refusal(error, output.path, "put back the site that a killed build left aside")
    }
    throw Refusal(busy: output.path)
  }
}
