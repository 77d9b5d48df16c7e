import Diagnostics
import Hashing

extension Publisher {
  /// Writes one file of the site. Call from any thread; problems are kept for `finish`.
  ///
  /// - Parameter path: relative to the output, with `/` between the names. Folders are made.
  package func write(_ path: String, _ bytes: [UInt8]) {
    let checked: PublishedPath
    do throws(PublishedPath.Problem) {
      checked = try PublishedPath(path)
    } catch {
      report(error.diagnostic(path, in: output.path))
      return
    }
    guard let claim = claim(checked) else { return }
    let entry = ManifestEntry(
      path: path, size: bytes.count, digest: SHA256.digest(of: bytes))
    do throws(SystemError) {
      let isUnchanged = try keep(entry, bytes, claim)
      if !isUnchanged { try make(path, bytes, claim) }
      state.withLock { state in
        state.entries.append(entry)
        if isUnchanged { state.unchanged += 1 }
      }
    } catch {
      fail(Refusal(error, "\(output.path)/\(path)", "write `\(path)`").diagnostic)
    }
  }

  /// - Returns: nil when the file is not to be written.
  private func claim(_ path: PublishedPath) -> PathRegistry.Claim? {
    state.withLock { state in
      guard state.isOpen else { return nil }
      do throws(PathRegistry.Conflict) {
        let claim = try state.registry.claim(path, isKnown: isFormerFolder)
        return state.hasFailed ? nil : claim
      } catch {
        state.clashes.add(error)
        return nil
      }
    }
  }

  /// Whether the former site has the folder, as a folder and not as a link to one.
  private func isFormerFolder(_ path: String) -> Bool {
    switch former {
    case .some(let former):
      do throws(SystemError) {
        return try former.folder.status(of: path)?.kind == .folder
      } catch {
        return false
      }
    case .none: return false
    }
  }

  /// Takes the file over from the former site when its bytes are these.
  ///
  /// The manifest says which files are worth a look; the bytes on disk decide, so that a file
  /// changed by hand is written anew.
  private func keep(
    _ entry: ManifestEntry, _ bytes: [UInt8], _ claim: PathRegistry.Claim
  ) throws(SystemError) -> Bool {
    switch former {
    case .some(let former):
      guard claim.isFolderKnown, former.entries[entry.path] == entry,
        former.holds(entry.path, bytes, permissions: permissions)
      else { return false }
      if claim.isFirstInFolder { try staging.folder.makeFolders(above: entry.path) }
      do throws(SystemError) {
        try staging.folder.link(entry.path, from: former.folder)
        return true
      } catch {
        // Another disk may have no links: then the file is written.
        guard error == .absent else { return false }
      }
      // Another thread claimed the folder and has yet to make it.
      do throws(SystemError) {
        try staging.folder.makeFolders(above: entry.path)
        try staging.folder.link(entry.path, from: former.folder)
        return true
      } catch {
        return false
      }
    case .none: return false
    }
  }

  private func make(
    _ path: String, _ bytes: [UInt8], _ claim: PathRegistry.Claim
  ) throws(SystemError) {
    if claim.isFirstInFolder { try staging.folder.makeFolders(above: path) }
    let file: Descriptor
    do throws(SystemError) {
      file = try staging.folder.newFile(path)
    } catch {
      // Another thread claimed the folder and has yet to make it.
      guard error == .absent else { throw error }
      try staging.folder.makeFolders(above: path)
      file = try staging.folder.newFile(path)
    }
    try file.write(bytes)
    try file.finish()
  }

  private func report(_ problem: Diagnostic) {
    state.withLock { $0.problems.append(problem) }
  }

  /// Keeps the first refusal of the disk: those that follow say the same.
  private func fail(_ problem: Diagnostic) {
    state.withLock { state in
      if !state.hasFailed { state.problems.append(problem) }
      state.hasFailed = true
    }
  }
}
