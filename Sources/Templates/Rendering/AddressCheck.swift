import Markup

/// Decides whether a browser may be given an address that holds a value.
enum AddressCheck {
  /// Whether the address is relative to the site, or one of http, https, mailto and tel.
  ///
  /// - Parameter address: as it was printed, escaped. A character reference that the template's
  ///   author wrote is refused before the path begins, since it could be a colon.
  static func allows(_ address: ArraySlice<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    if let first = address.first, first == slash || first == UInt8(ascii: "\\") {
      // Two of them begin another site's name; a browser drops tabs and line ends between.
      let second = address.dropFirst().first { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      return first == slash && second != slash && second != UInt8(ascii: "\\")
    }
    for index in address.indices {
      switch address[index] {
      case slash, UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return allowsScheme(address[..<index])
      case UInt8(ascii: "&"):
        guard isOwnReference(address[index...]) else { return false }
      case 0...0x20: return false
      default: continue
      }
    }
    return true
  }

  private static func allowsScheme(_ scheme: ArraySlice<UInt8>) -> Bool {
    let scheme = String(decoding: scheme, as: UTF8.self).lowercased()
    return Address.schemes.contains(scheme)
  }

  private static func isOwnReference(_ bytes: ArraySlice<UInt8>) -> Bool {
    ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].contains { bytes.starts(with: $0.utf8) }
  }
}
