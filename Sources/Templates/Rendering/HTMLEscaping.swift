/// Escapes text for HTML, between elements and in attributes with either quotation mark.
///
/// Works on bytes, so that a combining mark after a sign cannot hide the sign.
enum HTMLEscaping {
  private static let needsEscape: [Bool] = (0...255).map { byte in
    "&<>\"'".utf8.contains(UInt8(byte))
  }

  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      needsEscape.withUnsafeBufferPointer { table in
        var start = 0
        for index in bytes.indices where table[Int(bytes[index])] {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
          start = index + 1
          switch bytes[index] {
          case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
          case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
          case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
          case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
          default: output.append(contentsOf: "&#39;".utf8)
          }
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
      }
    }
  }
}
