/// The checksum of files in a ZIP archive: ISO 3309, as PKWARE's APPNOTE 4.4.7 asks.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xffff_ffff
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        for byte in bytes {
          checksum = table[Int((checksum ^ UInt32(byte)) & 0xff)] ^ (checksum >> 8)
        }
      }
    }
    return ~checksum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
