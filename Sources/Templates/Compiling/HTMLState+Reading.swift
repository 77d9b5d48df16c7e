extension HTMLState {
  private static let rawElements: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
  ]
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "ping",
    "manifest", "background", "longdesc",
  ]
  private static let plainElements: Set<String> = ["title", "textarea"]
  // Made once, since they are compared with at every byte.
  private static let content = Array("content".utf8)
  private static let url = Array("url=".utf8)
  private static let dashes = Array("--".utf8)

  /// Reads a byte of literal text.
  ///
  /// - Returns: false when the byte may not stand here.
  mutating func read(_ byte: UInt8) -> Bool {
    let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
    switch mode {
    case .text:
      if byte == UInt8(ascii: "<") { self = HTMLState(mode: .tagOpen) }
    case .tagOpen: openTag(byte)
    case .tagName:
      if !endName(byte, isSpace) { element.append(lower(byte)) }
    case .beforeAttribute, .afterValue, .unclear, .afterAttributeName:
      return attributeStart(byte, isSpace)
    case .attributeName:
      if byte == UInt8(ascii: "=") {
        mode = .beforeValue
      } else if isSpace {
        mode = .afterAttributeName
      } else if !endName(byte, isSpace) {
        attribute.append(lower(byte))
      }
    case .beforeValue:
      if isSpace { return true }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        mode = .quotedValue
        holdsAddress = Self.addresses.contains(String(decoding: attribute, as: UTF8.self))
      } else if byte == UInt8(ascii: ">") {
        closeTag()
      } else {
        mode = .unquotedValue
      }
    case .quotedValue:
      readRefresh(byte)
      if byte == quote {
        matched = []
        attribute = []
        quote = 0
        holdsAddress = false
        mode = .afterValue
      }
    case .unquotedValue:
      if isSpace { mode = .beforeAttribute } else if byte == UInt8(ascii: ">") { closeTag() }
    case .declaration, .comment: declare(byte)
    case .rawText, .plainText: readRaw(byte, isSpace)
    }
    return true
  }

  /// `<meta http-equiv="refresh" content="0; url=…">` leads to an address too.
  private mutating func readRefresh(_ byte: UInt8) {
    guard !holdsAddress, attribute == Self.content else { return }
    let mark = Self.url
    if matched.count < mark.count, mark[matched.count] == lower(byte) {
      matched.append(lower(byte))
    } else {
      matched = lower(byte) == mark[0] ? [mark[0]] : []
    }
    if matched == mark {
      holdsAddress = true
      matched = []
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      mode = .tagName
      element = [lower(byte)]
    case UInt8(ascii: "/") where !isEndTag: isEndTag = true
    case UInt8(ascii: "!") where !isEndTag, UInt8(ascii: "?") where !isEndTag:
      mode = .declaration
      matched = byte == UInt8(ascii: "!") ? [] : [byte]
    case UInt8(ascii: "<") where !isEndTag: break
    default:
      // `</3` is a comment to a browser; `< 3` is text.
      self =
        isEndTag && byte != UInt8(ascii: ">")
        ? HTMLState(mode: .declaration, matched: [byte])
        : .start
    }
  }

  /// - Returns: whether the name ended at this byte.
  private mutating func endName(_ byte: UInt8, _ isSpace: Bool) -> Bool {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if isSpace || byte == UInt8(ascii: "/") {
      mode = .beforeAttribute
      attribute = []
    } else {
      return false
    }
    return true
  }

  private mutating func attributeStart(_ byte: UInt8, _ isSpace: Bool) -> Bool {
    if isSpace {
      if mode != .afterAttributeName { mode = .beforeAttribute }
    } else if byte == UInt8(ascii: "=") {
      if mode != .afterAttributeName { return false }
      mode = .beforeValue
    } else if !endName(byte, isSpace) {
      if mode == .afterValue || mode == .unclear { return false }
      mode = .attributeName
      attribute = [lower(byte)]
    }
    return true
  }

  private mutating func closeTag() {
    let name = String(decoding: element, as: UTF8.self)
    if !isEndTag, Self.rawElements.contains(name) {
      self = HTMLState(mode: .rawText, element: element)
    } else if !isEndTag, Self.plainElements.contains(name) {
      self = HTMLState(mode: .plainText, element: element)
    } else {
      self = .start
    }
  }

  /// `matched` holds the dashes met at the start, or the last three bytes of a comment.
  private mutating func declare(_ byte: UInt8) {
    if mode == .declaration {
      if byte == UInt8(ascii: ">") {
        self = .start
      } else if byte == UInt8(ascii: "-"), matched.isEmpty || matched == [byte] {
        matched.append(byte)
        if matched.count == 2 { mode = .comment }
      } else {
        matched = [0]
      }
      return
    }
    // `<!-->` and `<!--->` are whole comments; `--!>` ends one as `-->` does.
    if byte == UInt8(ascii: ">"), matched.starts(with: Self.dashes) {
      self = .start
    } else if byte == UInt8(ascii: "-") {
      matched = matched.last == byte ? [byte, byte] : [byte]
    } else if byte == UInt8(ascii: "!"), matched == Self.dashes {
      matched.append(byte)
    } else {
      matched = []
    }
  }

  private mutating func readRaw(_ byte: UInt8, _ isSpace: Bool) {
    let end = Array("</".utf8) + element
    if matched.count == end.count, isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    {
      if element == Array("plaintext".utf8) { return }
      self = HTMLState(
        mode: byte == UInt8(ascii: ">") ? .text : .beforeAttribute, element: element,
        isEndTag: true)
      if mode == .text { self = .start }
    } else if matched.count < end.count, end[matched.count] == lower(byte) {
      matched.append(lower(byte))
    } else {
      matched = byte == UInt8(ascii: "<") ? [byte] : []
    }
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}
