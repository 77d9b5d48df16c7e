/// The character references of XML: `&#115;`, `&#x73;` and the five with names.
enum SVGReferences {
  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// nil when there is one that isn't known.
  static func decode(_ text: String) -> String? {
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var decoded = String(parts.removeFirst())
    for part in parts {
      guard let end = part.firstIndex(of: ";"), let scalar = character(part[..<end]) else {
        return nil
      }
      decoded.append(scalar)
      decoded += part[part.index(after: end)...]
    }
    return decoded
  }

  private static func character(_ reference: Substring) -> Character? {
    guard reference.hasPrefix("#") else { return named[String(reference)] }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.hasPrefix("x")
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    let number = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
