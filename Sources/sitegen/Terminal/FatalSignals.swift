#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that would end the program where the call that raised them also fails, and so can be
/// answered.
enum FatalSignals {
  /// From now on a reader that has gone away (`sitegen | head`) fails a write and no more, and a
  /// file beyond the user's limit (`ulimit -f`) is a problem that is reported.
  static func ignore() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}
