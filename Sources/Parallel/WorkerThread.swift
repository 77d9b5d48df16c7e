#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system that does one piece of work.
struct WorkerThread {
  private let handle: pthread_t

  /// Starts at once; nil when the system has no thread left.
  init?(_ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As on the main thread: threads beside it may get 512 KB, too little for nested content.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let box = Unmanaged.passRetained(Box(work))
    #if canImport(Glibc)
      var thread = pthread_t()
      let code = pthread_create(&thread, &attributes, { Self.run($0) }, box.toOpaque())
    #else
      var started: pthread_t?
      let code = pthread_create(&started, &attributes, { Self.run($0) }, box.toOpaque())
    #endif
    guard code == 0 else {
      box.release()
      return nil
    }
    #if !canImport(Glibc)
      guard let thread = started else { return nil }
    #endif
    handle = thread
  }

  /// Waits until the work is done.
  func join() { pthread_join(handle, nil) }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
    return nil
  }

  /// C can carry a pointer to an object, not a closure.
  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
