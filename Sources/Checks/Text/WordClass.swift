/// What a byte is to a scan for words.
enum WordClass {
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isUpper(byte) || (0x61...0x7a).contains(byte) || isDigit(byte)
  }

  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
