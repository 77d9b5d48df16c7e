import Hashing

/// The published site that is to be replaced, locked.
struct FormerSite: ~Copyable, Sendable {
  let folder: Descriptor
  /// Holds the lock for as long as it is open.
  let marker: Descriptor
  /// By path. Empty when the manifest is absent or not as its marker says: then every file is
  /// written anew.
  let entries: [String: ManifestEntry]

  /// Opens what stands in the output's place, if it may be replaced.
  ///
  /// - Returns: nil when nothing or an empty folder stands there.
  static func open(at output: borrowing OutputPlace) throws(Refusal) -> FormerSite? {
    guard output.present != nil else { return nil }
    let found: Found
    do throws(SystemError) {
      found = try look(at: output)
    } catch {
      throw Refusal(error, output.path, "look at the output folder")
    }
    switch consume found {
    case .nothing: return nil
    case .site(let site): return site
    case .locked: throw Refusal(busy: output.path)
    case .repository:
      throw Refusal(
        .outputRefused, output.path, "The output folder `\(output.path)` holds a Git repository",
        advice: "Keep the repository elsewhere and copy the site into it.")
    case .other:
      throw Refusal(
        .outputRefused, output.path,
        "The output folder `\(output.path)` holds files that sitegen did not make",
        advice: "Empty it if nothing there is needed, or choose another `--output`.")
    }
  }

  private enum Found: ~Copyable {
    case nothing
    case site(FormerSite)
    case locked
    case repository
    case other
  }

  private static func look(at output: borrowing OutputPlace) throws(SystemError) -> Found {
    let folder = try output.parent.folder(output.name)
    guard let text = try folder.readMarker() else {
      return try folder.entries().isEmpty ? .nothing : .other
    }
    guard let content = Marker(text: text) else { return .other }
    if try folder.status(of: ".git") != nil { return .repository }
    let marker = try folder.file(Marker.fileName)
    guard try marker.lock() else { return .locked }
    let entries = try entries(of: folder, vouchedBy: content)
    return .site(FormerSite(folder: folder, marker: marker, entries: entries))
  }

  private static func entries(
    of folder: borrowing Descriptor, vouchedBy marker: Marker
  ) throws(SystemError) -> [String: ManifestEntry] {
    guard let digest = marker.manifest, try folder.status(of: Manifest.fileName)?.kind == .file
    else { return [:] }
    let text = try folder.file(Manifest.fileName).readAll()
    guard SHA256.digest(of: text) == digest, let manifest = Manifest(json: text) else { return [:] }
    var entries: [String: ManifestEntry] = [:]
    entries.reserveCapacity(manifest.entries.count)
    for entry in manifest.entries { entries[entry.path] = entry }
    return entries
  }

  /// Whether the file still stands there with these bytes and permissions.
  func holds(_ path: String, _ bytes: [UInt8], permissions: UInt32) -> Bool {
    do throws(SystemError) {
      let file = try folder.file(path)
      let status = try file.status()
      guard status.kind == .file, status.size == bytes.count, status.permissions == permissions
      else { return false }
      return file.holds(bytes)
    } catch {
      return false
    }
  }
}
