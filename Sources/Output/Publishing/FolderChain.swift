/// A folder and all folders above it, by identity, so that no spelling or link deceives.
struct FolderChain {
  /// The folder itself first, the root last.
  let identities: [FileStatus.Identity]

  init(from folder: borrowing Descriptor) throws(SystemError) {
    var identities = [try folder.status().identity]
    var current = try folder.folder("..")
    while identities.count < 4_096 {
      let identity = try current.status().identity
      if identity == identities.last { break }
      identities.append(identity)
      current = try current.folder("..")
    }
    self.identities = identities
  }

  func contains(_ identity: FileStatus.Identity) -> Bool {
    identities.contains(identity)
  }
}
