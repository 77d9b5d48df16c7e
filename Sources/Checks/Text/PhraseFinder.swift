/// Finds any of many phrases at the beginning of a word, in time that hardly depends on how many.
struct PhraseFinder: Sendable {
  struct Entry: Sendable {
    let bytes: [UInt8]
    /// Abbreviations count as written; other phrases in any capitals.
    let isExact: Bool
    let meaning: Int
  }

  private var buckets: [[Entry]] = Array(repeating: [], count: 1024)

  /// - Parameter phrases: each with the number it stands for.
  init(_ phrases: [(text: String, meaning: Int)]) {
    for (text, meaning) in phrases {
      let written = Array(text.utf8)
      guard !written.isEmpty else { continue }
      let isExact = !text.utf8.contains { (0x61...0x7a).contains($0) }
      let bytes = isExact ? written : written.map(Self.folded)
      let second = bytes.count > 1 ? bytes[1] : 0
      buckets[Self.bucket(bytes[0], second)].append(
        Entry(bytes: bytes, isExact: isExact, meaning: meaning))
      // A phrase of one letter can stand before anything.
      if bytes.count == 1 {
        for other in 1..<32 {
          buckets[Self.bucket(bytes[0], UInt8(other))].append(
            Entry(bytes: bytes, isExact: isExact, meaning: meaning))
        }
      }
    }
  }

  /// Calls with the meaning and end of each phrase that begins at a place and ends with a word.
  @inline(__always)
  func find(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ body: (Int, Int) -> Void) {
    let second = start + 1 < bytes.count ? bytes[start + 1] : 0
    let bucket = buckets[Self.bucket(bytes[start], second)]
    if bucket.isEmpty { return }
    for entry in bucket where matches(entry, bytes, start) {
      body(entry.meaning, start + entry.bytes.count)
    }
  }

  private func matches(
    _ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    var end = start + entry.bytes.count
    guard end <= bytes.count else { return false }
    for place in entry.bytes.indices {
      let byte = bytes[start + place]
      guard (entry.isExact ? byte : Self.folded(byte)) == entry.bytes[place] else { return false }
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "s") { end += 1 }
    return end >= bytes.count || !WordClass.isLetterOrDigit(bytes[end])
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }

  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
