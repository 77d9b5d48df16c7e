extension SafeHTML {
  /// A block of JSON for machines, which no browser runs: `<script type="application/ld+json">`.
  ///
  /// `<`, `>` and `&` stand as escapes of JSON, which has them in strings alone: nothing can end the
  /// element or open a comment in it. Source: HTML, "Restrictions for contents of script elements".
  ///
  /// - Parameter json: a JSON text; another would stand there as harmlessly, and say nothing.
  package init(linkedData json: String) {
    var output = Array("<script type=\"application/ld+json\">".utf8)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): output.append(contentsOf: "\\u003c".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "\\u003e".utf8)
      case UInt8(ascii: "&"): output.append(contentsOf: "\\u0026".utf8)
      case UInt8(ascii: "\n"): output.append(UInt8(ascii: " "))
      default: output.append(byte)
      }
    }
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(contentsOf: "</script>".utf8)
    self.init(utf8: output)
  }
}
