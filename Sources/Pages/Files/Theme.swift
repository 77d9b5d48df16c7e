import Model

/// The style sheet of every page, and the script of one.
enum Theme {
  /// The sheet with the site's accent in place of its own, under a name that changes with its
  /// bytes, so that browsers may keep it for ever.
  ///
  /// - Parameter accent: `#rrggbb`; nil leaves the sheet's own.
  static func file(_ stylesheet: [UInt8], accent: String?) -> OutputFile {
    let bytes = replacing(stylesheet, accent)
    let name = "theme/site-\(Fingerprint.text(Fingerprint.of(bytes))).css"
    return OutputFile(path: name, bytes: bytes)
  }

  /// The script of `/search/`, under a name that changes with its bytes.
  static func script(_ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: "theme/search-\(Fingerprint.text(Fingerprint.of(bytes))).js", bytes: bytes)
  }

  /// Replaces the value of the first `--accent:`.
  private static func replacing(_ bytes: [UInt8], _ accent: String?) -> [UInt8] {
    let token = Array("--accent:".utf8)
    guard let accent, isColour(accent), let start = bytes.firstRange(of: token)?.upperBound,
      let end = bytes[start...].firstIndex(where: {
        $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "}")
      })
    else { return bytes }
    return bytes[..<start] + Array(" \(accent)".utf8) + bytes[end...]
  }

  private static func isColour(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 7 && bytes[0] == UInt8(ascii: "#")
      && bytes.dropFirst().allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          true
        default: false
        }
      }
  }
}
