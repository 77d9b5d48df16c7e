package import Diagnostics
import Hashing

extension Publisher {
  /// Puts the new site in place, unless there was any problem: then nothing is published.
  ///
  /// Call once, when every `write` has returned.
  ///
  /// - Returns: the summary when the site was published, and every problem met.
  package func finish() -> (summary: PublishSummary?, diagnostics: [Diagnostic]) {
    let ended = state.withLock { state -> State? in
      guard state.isOpen else { return nil }
      state.isOpen = false
      return state
    }
    guard let ended else { return (nil, []) }
    defer { unlock() }
    let problems = ended.problems + ended.clashes.diagnostics(in: output.path)
    guard problems.isEmpty else {
      staging.discard(from: output.parent)
      return (nil, problems)
    }
    do throws(Refusal) {
      try complete(Manifest(entries: ended.entries))
      let remains = try swap()
      return (summary(ended), removeFormer(named: remains))
    } catch {
      staging.discard(from: output.parent)
      return (nil, [error.diagnostic])
    }
  }

  /// Removes what was written; the published folder stays as it was.
  package func abandon() {
    let wasOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    guard wasOpen else { return }
    staging.discard(from: output.parent)
    unlock()
  }

  private func unlock() {
    staging.marker.unlock()
    switch former {
    case .some(let former): former.marker.unlock()
    case .none: break
    }
  }

  private func complete(_ content: Manifest) throws(Refusal) {
    do throws(SystemError) {
      let json = content.json
      try manifest.write(json)
      try staging.marker.replaceContents(with: Marker(manifest: SHA256.digest(of: json)).text)
    } catch {
      throw Refusal(error, "\(output.path)/\(Manifest.fileName)", "write the manifest")
    }
  }

  /// - Returns: the name beside the output that the former site now bears, if there was one.
  private func swap() throws(Refusal) -> String? {
    do throws(SystemError) {
      if try output.parent.status(of: output.name)?.identity == output.present {
        if former == nil {
          try FolderSwap.rename(staging.name, to: output.name, in: output.parent)
          return nil
        }
        if try exchange(staging.name, output.name, output.parent) { return staging.name }
        let aside = SteppedAside.name(for: output.name)
        try FolderSwap.inSteps(staging.name, output.name, aside: aside, in: output.parent)
        return aside
      }
    } catch {
      throw Refusal(error, output.path, "put the new site in its place")
    }
    throw Refusal(
      .outputRefused, output.path,
      "The output folder `\(output.path)` was changed while the site was being built",
      advice: "Build again.")
  }

  private func removeFormer(named name: String?) -> [Diagnostic] {
    guard let name else { return [] }
    do throws(SystemError) {
      switch former {
      case .some(let former): try former.folder.removeSite(named: name, from: output.parent)
      case .none: break
      }
      return []
    } catch {
      return [
        Diagnostic(
          .outputLeftovers, at: Location(path: output.path),
          "The site is published, but the former one could not be removed: \(error.reason)",
          advice: "Remove the folder `\(name)` beside the output by hand.")
      ]
    }
  }

  private func summary(_ ended: State) -> PublishSummary {
    var kept = 0
    switch former {
    case .some(let former):
      for entry in ended.entries where former.entries[entry.path] != nil { kept += 1 }
      return PublishSummary(
        written: ended.entries.count - ended.unchanged, unchanged: ended.unchanged,
        removed: former.entries.count - kept, bytes: ended.entries.reduce(0) { $0 + $1.size })
    case .none:
      return PublishSummary(
        written: ended.entries.count, unchanged: 0, removed: 0,
        bytes: ended.entries.reduce(0) { $0 + $1.size })
    }
  }
}
