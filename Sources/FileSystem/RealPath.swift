#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a path leads once all symbolic links are followed.
package enum RealPath {
  /// nil when it leads nowhere, or in a circle.
  package static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  package static func kind(of path: String) -> EntryKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Folder.kind(ofMode: status.st_mode)
  }
}
