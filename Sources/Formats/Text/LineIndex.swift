/// Where each line of a text starts, to turn a byte's offset into a line and a column and back.
///
/// Lines and columns count from 1, columns in Unicode scalars. Lines end in a line feed.
struct LineIndex {
  /// The offset of the first byte of each line; never empty.
  let starts: [Int]
  private let bytes: [UInt8]

  /// - Parameter start: where line 1 begins, after a byte order mark.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    var starts = [start]
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
        offset += 1
      }
    }
    self.starts = starts
  }

  /// The bytes of a line without its line feed; empty beyond the last line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    return bytes[starts[number - 1]..<end]
  }

  /// The number of scalars in a line.
  func width(_ number: Int) -> Int { Self.scalars(in: line(number)) }

  /// The bytes of a line from a column on.
  func line(_ number: Int, from column: Int) -> ArraySlice<UInt8> {
    let line = line(number)
    var left = column - 1
    var offset = line.startIndex
    while offset < line.endIndex {
      if line[offset] & 0xC0 != 0x80 {
        if left <= 0 { break }
        left -= 1
      }
      offset += 1
    }
    return line[offset...]
  }

  /// The line and column of the scalar that begins at a byte.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = min(starts[low], bytes.count)
    let end = max(start, min(offset, bytes.count))
    return (low + 1, Self.scalars(in: bytes[start..<end]) + 1)
  }

  static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
