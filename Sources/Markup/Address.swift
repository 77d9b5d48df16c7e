/// The rules for what may stand in an `href` or `src`.
package enum Address {
  /// The schemes that a published link may have.
  package static let schemes = webSchemes + ["mailto", "tel"]

  /// The schemes of web pages.
  package static let webSchemes = ["https", "http"]

  /// The schemes by which somebody can be reached without being overheard (RFC 9116, 2.5.3).
  package static let contactSchemes = ["https", "mailto", "tel"]

  /// The scheme of an address, in lower case, or nil when it is relative.
  ///
  /// As browsers do, tabs, line ends and leading spaces and controls are not counted.
  package static func scheme(of address: some Collection<UInt8>) -> String? {
    var scheme: [UInt8] = []
    for byte in address {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard !scheme.isEmpty else { return nil }
        scheme.append(byte)
      case UInt8(ascii: ":"):
        return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      case 9, 10, 13: continue
      case 0...32: guard scheme.isEmpty else { return nil }
      default: return nil
      }
    }
    return nil
  }

  /// Whether a browser that follows it can only fetch, and run nothing.
  package static func isSafe(_ address: some Collection<UInt8>) -> Bool {
    guard let scheme = scheme(of: address) else { return true }
    return schemes.contains(scheme)
  }

  /// Whether it is a browser's `data:` address, which holds content instead of leading to it; that
  /// of this program holds an id, and perhaps a question behind it.
  package static func holdsContent(_ address: some Collection<UInt8>) -> Bool {
    guard scheme(of: address) == "data" else { return false }
    let path = address.prefix { $0 != UInt8(ascii: "?") }
    // Content begins behind a comma (RFC 2397); an edition's id ends with a slash.
    return path.contains(UInt8(ascii: ",")) || path.contains(UInt8(ascii: ";"))
      || !address.starts(with: "data:".utf8)
  }

  /// Adds an address with each byte that no URL holds as `%XX`; what is `%XX` stays.
  static func appendEncoded(_ address: some Collection<UInt8>, to output: inout [UInt8]) {
    for byte in address {
      switch byte {
      case 0...32, 127..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
        UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "["), UInt8(ascii: "]"):
        output.append(UInt8(ascii: "%"))
        output.append(digit(byte >> 4))
        output.append(digit(byte & 15))
      case UInt8(ascii: "&"): output.append(literal: "&amp;")
      case UInt8(ascii: "'"): output.append(literal: "%27")
      default: output.append(byte)
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
