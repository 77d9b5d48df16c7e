#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How one folder takes the place of another in their common parent.
enum FolderSwap {
  typealias Exchange =
    @Sendable (String, String, borrowing Descriptor) throws(SystemError) -> Bool

  /// Puts `new` where `old` stands, and `old` where `new` stood, in one step.
  ///
  /// - Returns: false where the file system can't.
  @Sendable
  static func exchange(
    _ new: String, _ old: String, _ parent: borrowing Descriptor
  ) throws(SystemError) -> Bool {
    #if canImport(Glibc)
      guard let renameat2 else { return false }
      let result = renameat2(parent.raw, new, parent.raw, old, 2)
    #else
      let result = renameatx_np(parent.raw, new, parent.raw, old, UInt32(RENAME_SWAP))
    #endif
    if result == 0 { return true }
    if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP || errno == EOPNOTSUPP {
      return false
    }
    throw SystemError.current
  }

  #if canImport(Glibc)
    /// Linux's `renameat2`, whose flag 2 is `RENAME_EXCHANGE`. Looked up by name, since Swift's
    /// view of the C library leaves it out.
    private static let renameat2: RenameAt2? = {
      guard let symbol = dlsym(nil, "renameat2") else { return nil }
      return unsafeBitCast(symbol, to: RenameAt2.self)
    }()

    private typealias RenameAt2 =
      @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
  #endif

  /// Renames a folder; an empty folder of the new name is replaced, anything else stops it.
  static func rename(
    _ name: String, to newName: String, in parent: borrowing Descriptor
  ) throws(SystemError) {
    guard renameat(parent.raw, name, parent.raw, newName) == 0 else { throw SystemError.current }
  }

  /// The same end as `exchange` for file systems that have no such call: the old folder steps
  /// aside, the new one takes its place. When the second step fails, the first is undone.
  ///
  /// Between the two nothing bears the old folder's name: a build that finds one aside and none
  /// in place puts it back.
  static func inSteps(
    _ new: String, _ old: String, aside: String, in parent: borrowing Descriptor
  ) throws(SystemError) {
    try rename(old, to: aside, in: parent)
    do throws(SystemError) {
      try rename(new, to: old, in: parent)
    } catch {
      try rename(aside, to: old, in: parent)
      throw error
    }
  }
}
