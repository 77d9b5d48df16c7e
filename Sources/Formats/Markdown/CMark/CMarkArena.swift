import CCMarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory of one thread's parses: taken in order, given back all at once.
///
/// libcmark-gfm makes several small allocations a word and gives each back by itself, which is a
/// good part of its time. Its allocation functions take no context, so that a thread's arena is
/// found by a thread-specific key; the thread's end gives it back.
final class CMarkArena {
  private static let chunkSize = 256 << 10
  /// Before each block, its size: `realloc` must know it.
  private static let header = 16

  private let first: UnsafeMutableRawPointer
  private var further: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer

  private init() {
    first = .allocate(byteCount: Self.chunkSize, alignment: 16)
    next = first
    end = first + Self.chunkSize
  }

  deinit {
    reset()
    first.deallocate()
  }

  /// The thread's arena once it is made, without counting a reference to it at each allocation.
  private static var known: Unmanaged<CMarkArena>? {
    guard let key, let known = pthread_getspecific(key) else { return nil }
    return .fromOpaque(known)
  }

  /// The arena of the thread that asks; made at its first question.
  static var current: CMarkArena? {
    guard let key else { return nil }
    if let known { return known.takeUnretainedValue() }
    let arena = CMarkArena()
    pthread_setspecific(key, Unmanaged.passRetained(arena).toOpaque())
    return arena
  }

  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    let result = pthread_key_create(&key) { arena in
      #if canImport(Darwin)
        Unmanaged<CMarkArena>.fromOpaque(arena).release()
      #else
        if let arena { Unmanaged<CMarkArena>.fromOpaque(arena).release() }
      #endif
    }
    return result == 0 ? key : nil
  }()

  /// What the library calls.
  static var functions: cmark_mem {
    cmark_mem(
      calloc: { count, size in
        CMarkArena.known?._withUnsafeGuaranteedRef { $0.zeroed(count, size) }
      },
      realloc: { block, size in
        CMarkArena.known?._withUnsafeGuaranteedRef { $0.resized(block, size) }
      },
      free: { _ in })
  }

  /// Gives back all that was taken.
  func reset() {
    for chunk in further { chunk.deallocate() }
    further.removeAll()
    next = first
    end = first + Self.chunkSize
  }

  private func zeroed(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    let (total, isTooMuch) = count.multipliedReportingOverflow(by: size)
    guard !isTooMuch else { return nil }
    let block = take(total)
    memset(block, 0, total)
    return block
  }

  private func resized(
    _ block: UnsafeMutableRawPointer?, _ size: Int
  ) -> UnsafeMutableRawPointer {
    guard let block else { return take(size) }
    let old = (block - Self.header).load(as: Int.self)
    guard size > old else { return block }
    // What was taken last grows where it is.
    if block + Self.rounded(old) == next, end - block >= Self.rounded(size) {
      (block - Self.header).storeBytes(of: size, as: Int.self)
      next = block + Self.rounded(size)
      return block
    }
    let larger = take(size)
    larger.copyMemory(from: block, byteCount: old)
    return larger
  }

  private func take(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = Self.rounded(size) + Self.header
    if end - next < needed {
      let length = max(needed, Self.chunkSize)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: 16)
      further.append(chunk)
      next = chunk
      end = chunk + length
    }
    next.storeBytes(of: size, as: Int.self)
    let block = next + Self.header
    next += needed
    return block
  }

  private static func rounded(_ size: Int) -> Int { (size + 15) & ~15 }
}
