/// The hidden folder beside the output where a site is made, locked while it is in use.
///
/// Its name follows from that of the output, so that a killed build's is found by the next, known
/// for what it is by its marker, and cleared.
struct Staging: ~Copyable, Sendable {
  let name: String
  let folder: Descriptor
  /// Holds the lock for as long as it is open.
  let marker: Descriptor

  static func name(for output: String) -> String { ".\(output).sitegen-new" }

  static func open(beside output: borrowing OutputPlace) throws(Refusal) -> Staging {
    let name = name(for: output.name)
    // Another build may end, and its folder go, between any two steps of an attempt: then again.
    for _ in 0..<100 {
      switch try attempt(name, beside: output) {
      case .ready(let staging): return staging
      case .gone: continue
      case .busy: throw Refusal(busy: output.path)
      }
    }
    throw Refusal(busy: output.path)
  }

  /// Removes the folder. What can't be removed now is cleared by the next build.
  func discard(from parent: borrowing Descriptor) {
    do throws(SystemError) {
      try folder.removeSite(named: name, from: parent)
    } catch {
      return
    }
  }

  private enum Attempt: ~Copyable {
    case ready(Staging)
    case busy
    case gone
  }

  private static func attempt(
    _ name: String, beside output: borrowing OutputPlace
  ) throws(Refusal) -> Attempt {
    let isNew: Bool
    do throws(SystemError) {
      isNew = try output.parent.makeFolder(name)
    } catch {
      throw Refusal(error, output.path, "make a folder beside the output")
    }
    do throws(SystemError) {
      guard let status = try output.parent.status(of: name) else { return .gone }
      if status.kind == .folder, let attempt = try take(name, in: output.parent) {
        return attempt
      }
    } catch {
      if error == .absent { return .gone }
      if isNew { removeNew(name, from: output.parent) }
      throw Refusal(error, output.path, "make a folder beside the output")
    }
    throw Refusal(
      .outputRefused, output.path,
      "`\(name)` beside the output is needed for the build, but is something else",
      advice: "Move it away, or choose another `--output`.")
  }

  /// - Returns: nil when the folder is not one of ours.
  private static func take(
    _ name: String, in parent: borrowing Descriptor
  ) throws(SystemError) -> Attempt? {
    let folder = try parent.folder(name)
    guard try folder.isStaging() else { return nil }
    let marker = try folder.openOrMake(Marker.fileName)
    guard try marker.lock() else { return .busy }
    // The lock may be on a folder that has since been published or removed.
    let found = try parent.status(of: "\(name)/\(Marker.fileName)")
    guard try found?.identity == marker.status().identity else { return .gone }
    try folder.clear(keeping: Marker.fileName)
    try marker.replaceContents(with: Marker(manifest: nil).text)
    return .ready(Staging(name: name, folder: folder, marker: marker))
  }

  /// Takes back a folder that could be made and not used.
  private static func removeNew(_ name: String, from parent: borrowing Descriptor) {
    do throws(SystemError) {
      try parent.removeFile("\(name)/\(Marker.fileName)")
      try parent.removeEmptyFolder(name)
    } catch {
      return
    }
  }
}
