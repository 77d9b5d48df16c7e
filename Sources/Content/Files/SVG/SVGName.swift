/// A name of XML, "xlink:href", in its two parts.
struct SVGName: Hashable {
  /// Empty when there is none.
  let prefix: String
  let local: String

  init(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else {
      prefix = ""
      local = text
      return
    }
    prefix = String(text[..<colon])
    local = String(text[text.index(after: colon)...])
  }

  var text: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}
