extension Reference {
  /// Reads a destination as written; never fails, since what makes no sense is `malformed`.
  package static func parse(_ written: String) -> Reference {
    let text = written[...]
    guard let first = text.utf8.first else { return .malformed(nil) }
    switch first {
    case UInt8(ascii: "#"): return .anchor(decode(text.dropFirst()))
    case UInt8(ascii: "/"):
      if text.utf8.starts(with: "//".utf8) { return .external(scheme: "", address: written) }
      let (path, anchor) = splitAnchor(text)
      return .sitePath(path: decode(path), anchor: anchor)
    default: break
    }
    guard let scheme = scheme(of: text) else {
      let (path, anchor) = splitAnchor(text)
      return .contentPath(path: decode(path), anchor: anchor)
    }
    guard let kind = ReferenceKind(rawValue: scheme) else {
      return .external(scheme: scheme, address: written)
    }
    return parse(kind, text.dropFirst(scheme.utf8.count + 1))
  }

  /// Reads what `continues` holds for an action: `2025/equality/2.1`.
  package static func parseAction(_ written: String) -> Reference {
    parse(.action, written[...])
  }

  /// Reads what `continues` holds for a plan: `2025/equality`.
  package static func parsePlan(_ written: String) -> Reference {
    parse(.plan, written[...])
  }

  private static func parse(_ kind: ReferenceKind, _ text: Substring) -> Reference {
    if ClaimReference.kinds.contains(kind),
      let mark = text.utf8.firstIndex(of: UInt8(ascii: "?"))
    {
      return claim(kind, text[..<mark], text[text.utf8.index(after: mark)...])
    }
    let (path, anchor) = splitAnchor(text)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(decode)
    guard !parts.contains("") else { return .malformed(kind) }
    switch (kind, parts.count) {
    case (.action, 1): return .action(edition: nil, plan: nil, id: parts[0], anchor: anchor)
    case (.action, 2): return .action(edition: nil, plan: parts[0], id: parts[1], anchor: anchor)
    case (.action, 3):
      return .action(edition: parts[0], plan: parts[1], id: parts[2], anchor: anchor)
    case (.term, 1): return .term(id: parts[0])
    case (.plan, 1...2), (.audit, 1...2), (.strategy, 1...2), (.caseStudy, 1...2),
      (.data, 1...2), (.payGap, 1...2), (.figure, 1...2):
      let place = EditionReference(
        edition: parts.count == 2 ? parts[0] : nil, id: parts[parts.count - 1], anchor: anchor)
      switch kind {
      case .plan: return .plan(place)
      case .audit: return .audit(place)
      case .strategy: return .strategyPage(place)
      case .data: return .dataset(place)
      case .payGap: return .payGap(place)
      case .figure: return .figure(place)
      default: return .caseStudy(place)
      }
    default: return .malformed(kind)
    }
  }

  private static func claim(
    _ kind: ReferenceKind, _ path: Substring, _ query: Substring
  ) -> Reference {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(decode)
    guard !parts.contains(""), parts.count <= 2, let id = parts.last else {
      return .malformed(kind)
    }
    let (terms, anchor) = splitAnchor(query)
    let page = EditionReference(
      edition: parts.count == 2 ? parts[0] : nil, id: id, anchor: anchor)
    return .claim(
      ClaimReference(
        kind: kind, page: page,
        terms: terms.split(separator: "&", omittingEmptySubsequences: true).map { term in
          guard let equals = term.utf8.firstIndex(of: UInt8(ascii: "=")) else {
            return ClaimReference.Term(decode(term), nil)
          }
          return ClaimReference.Term(
            decode(term[..<equals]), decode(term[term.utf8.index(after: equals)...]))
        }))
  }

  /// The scheme in lower case, as RFC 3986 section 3.1 spells one.
  private static func scheme(of text: Substring) -> String? {
    var scheme: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard !scheme.isEmpty else { return nil }
        scheme.append(byte)
      case UInt8(ascii: ":"):
        return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      default: return nil
      }
    }
    return nil
  }

  private static func splitAnchor(_ text: Substring) -> (path: Substring, anchor: String?) {
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    return (text[..<hash], decode(text[text.utf8.index(after: hash)...]))
  }

  /// Undoes `%XX`; a lone `%` stands for itself.
  private static func decode(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, let high = digit(bytes[i + 1]),
        let low = digit(bytes[i + 2])
      {
        decoded.append(high << 4 | low)
        i += 3
      } else {
        decoded.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
