import Diagnostics

/// The wording of what can't be opened or must not be.
extension TreeProblem {
  static func unreadable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .contentUnreadable, at: Location(path: path), "This can't be read: \(reason)",
      advice: "Check that it is there and that your account may read it.")
  }

  static func special(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentMisplaced, at: Location(path: path),
      "This is neither a file nor a folder, but a device, a pipe or a socket",
      advice: "Move it out of the content folder.")
  }

  static func folderForFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentMisplaced, at: Location(path: path), "This is a folder, where a file is expected",
      advice: "Move its files elsewhere, and put the file in its place.")
  }

  static func fileForFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentMisplaced, at: Location(path: path), "This is a file, where a folder is expected",
      advice: "Rename the file, and put it into a folder of this name.")
  }

  static func brokenLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentSymbolicLink, at: Location(path: path),
      "This is a symbolic link that leads nowhere or in a circle",
      advice: "Put the file itself here, or delete the link.")
  }

  static func linkOutside(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentSymbolicLink, at: Location(path: path),
      "This is a symbolic link that leads out of the content folder",
      advice: "Put the file itself here: what lies outside must not be published by accident.")
  }

  static func linkToFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentSymbolicLink, at: Location(path: path),
      "This is a symbolic link to a folder, which is not followed",
      advice: "Put the folder itself here, or delete the link.")
  }

  static func tooLarge(_ path: String, size: Int, limit: Int, kind: String) -> Diagnostic {
    Diagnostic(
      .contentTooLarge, at: Location(path: path),
      "The file has \(megabytes(size)) MB; \(kind) may have at most \(megabytes(limit)) MB",
      advice:
        "Split it or make it smaller, or move it out of the content folder if it is not meant "
        + "for publication.")
  }

  /// To one decimal, rounded up, so that what exceeds a limit is seen to exceed it.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = bytes / 100_000 + (bytes % 100_000 == 0 ? 0 : 1)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
