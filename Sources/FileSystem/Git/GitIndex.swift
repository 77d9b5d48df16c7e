/// The paths that a Git index lists.
///
/// Source: `Documentation/gitformat-index.txt` of Git, versions 2 to 4.
struct GitIndex {
  /// In the order of the index, which is that of bytes.
  let paths: [String]

  /// nil for what is no index, or one whose entries lie elsewhere (split and sparse indexes).
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard bytes.starts(with: "DIRC".utf8), reader.skip(4), let version = reader.word(),
      (2...4).contains(version), let count = reader.word()
    else { return nil }
    // An entry has at least 62 bytes.
    guard count <= bytes.count / 62 else { return nil }
    var paths: [String] = []
    paths.reserveCapacity(count)
    var previous: [UInt8] = []
    for _ in 0..<count {
      guard let path = reader.entry(version: version, after: previous) else { return nil }
      previous = path.bytes
      // A folder's entry stands for all of its files: a sparse index.
      if path.isFolder { return nil }
      paths.append(String(decoding: path.bytes, as: UTF8.self))
    }
    while let signature = reader.extensionSignature() {
      if signature == "link" || signature == "sdir" { return nil }
    }
    self.paths = paths
  }

  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    mutating func skip(_ count: Int) -> Bool {
      guard count >= 0, offset <= bytes.count - count else { return false }
      offset += count
      return true
    }

    mutating func word() -> Int? {
      let start = offset
      guard skip(4) else { return nil }
      return bytes[start..<offset].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Times, owner and size, the id, the flags, and the path.
    mutating func entry(
      version: Int, after previous: [UInt8]
    ) -> (bytes: [UInt8], isFolder: Bool)? {
      let start = offset
      guard skip(24), let mode = word(), skip(12 + 20), offset <= bytes.count - 2 else {
        return nil
      }
      let hasMoreFlags = bytes[offset] & 0x40 != 0
      guard skip(2), !hasMoreFlags || skip(2) else { return nil }
      var path: [UInt8] = []
      if version == 4 {
        guard let dropped = number(), dropped <= previous.count else { return nil }
        path = Array(previous.dropLast(dropped))
      }
      guard let end = bytes[offset...].firstIndex(of: 0) else { return nil }
      path += bytes[offset..<end]
      offset = end + 1
      if version < 4 {
        // One to eight bytes of nought fill the entry up to a multiple of eight.
        guard skip((8 - (offset - start) % 8) % 8) else { return nil }
      }
      return (path, mode == 0o040000)
    }

    /// As pack files write offsets: seven bits a byte, the first bit says that more follow.
    private mutating func number() -> Int? {
      var value = 0
      var isFirst = true
      while offset < bytes.count {
        let byte = Int(bytes[offset])
        offset += 1
        value = (isFirst ? 0 : value + 1) << 7 | byte & 0x7F
        if byte & 0x80 == 0 { return value }
        isFirst = false
        guard value < 1 << 32 else { return nil }
      }
      return nil
    }

    /// The next extension's name, the extension passed over; nil at the digest that ends the file.
    mutating func extensionSignature() -> String? {
      guard offset <= bytes.count - 20 - 8 else { return nil }
      let name = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
      guard skip(4), let size = word(), skip(size) else { return nil }
      return name
    }
  }
}
