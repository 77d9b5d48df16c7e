/// A field of text in a CSV file (RFC 4180).
package enum CSVField {
  /// In quotation marks where it needs them.
  ///
  /// Text that a spreadsheet would run as a formula gets an apostrophe before it; what is a number
  /// stays one. Source: OWASP, "CSV Injection".
  package static func text(_ text: String) -> String {
    var text = text
    if isFormula(text), !isNumber(text) { text = "'" + text }
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    // By bytes: a quotation mark with an accent over it is another character to a string.
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Whether it begins as a formula does, in full width too, which spreadsheets read alike.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  /// Digits with a minus sign before them and one point between them at most.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}
