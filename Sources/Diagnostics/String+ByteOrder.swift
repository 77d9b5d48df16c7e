#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension String {
  /// Whether it stands before another in the order of their UTF-8 bytes, in which everything that
  /// is written is sorted.
  ///
  /// By the system's comparison, since a large site sorts tens of thousands of paths that begin
  /// alike.
  package func precedesByBytes(_ other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard let one = left.baseAddress, let two = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(one, two, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
