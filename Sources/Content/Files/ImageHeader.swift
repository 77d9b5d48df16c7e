/// What the first bytes of a picture say.
struct ImageHeader: Hashable {
  /// Pixels; nil where the header leaves it open.
  let width: Int?
  let height: Int?

  /// nil when the bytes are not those of a picture with this ending.
  init?(_ bytes: [UInt8], ending: String) {
    let size: (Int, Int)?
    switch ending {
    case "png":
      guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        bytes.count >= 24
      else { return nil }
      size = (Self.big(bytes, 16, 4), Self.big(bytes, 20, 4))
    case "gif":
      guard bytes.starts(with: "GIF8".utf8), bytes.count >= 10 else { return nil }
      size = (Self.little(bytes, 6, 2), Self.little(bytes, 8, 2))
    case "jpg", "jpeg":
      guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
      size = Self.jpeg(bytes)
    case "webp":
      guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
        bytes[8..<12].elementsEqual("WEBP".utf8)
      else { return nil }
      size = Self.webp(bytes)
    case "svg":
      guard let tag = SVGTag(bytes) else { return nil }
      size = tag.size
    default: return nil
    }
    let isKnown = size.map { $0.0 > 0 && $0.1 > 0 } ?? false
    width = isKnown ? size?.0 : nil
    height = isKnown ? size?.1 : nil
  }

  /// The frame header after the segments before it (ITU T.81, annex B).
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    var offset = 2
    while offset + 9 <= bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (big(bytes, offset + 7, 2), big(bytes, offset + 5, 2))
      }
      offset += 2 + big(bytes, offset + 2, 2)
    }
    return nil
  }

  /// The three kinds of first chunk (RFC 9649).
  private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X": return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    case "VP8 ": return (little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    default: return nil
    }
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<min(start + count, bytes.count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<min(start + count, bytes.count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
