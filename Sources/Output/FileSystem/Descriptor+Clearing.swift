extension Descriptor {
  /// Removes all that the folder holds, the named entry excepted. Links are removed, never
  /// followed.
  func clear(keeping kept: String? = nil) throws(SystemError) {
    for entry in try entries() where entry.name != kept {
      var isFolder = entry.isFolder
      if entry.isUnknown { isFolder = try status(of: entry.name)?.kind == .folder }
      if isFolder {
        try folder(entry.name).clear()
        try removeEmptyFolder(entry.name)
      } else {
        try removeFile(entry.name)
      }
    }
  }
}

extension Descriptor {
  /// Removes the folder with all it holds, its marker last: killed on the way, it is still known
  /// for what it is.
  func removeSite(named name: String, from parent: borrowing Descriptor) throws(SystemError) {
    try clear(keeping: Marker.fileName)
    try removeFile(Marker.fileName)
    try parent.removeEmptyFolder(name)
  }
}
