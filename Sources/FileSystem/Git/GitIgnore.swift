/// Patterns of `.gitignore` files, in the order in which they hold: a later one goes before.
///
/// Source: `gitignore(5)`.
struct GitIgnore {
  private struct Rule {
    /// Folder of the file that holds it, from the root; "" at the root.
    let folder: String
    let pattern: [UInt8]
    let isNegated: Bool
    let isForFolders: Bool
    /// It has a slash before its end, so it holds for the whole path below `folder`.
    let isAnchored: Bool
  }

  private var rules: [Rule] = []

  init(text: String = "") { add(text: text, of: "") }

  mutating func add(text: String, of folder: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      if let rule = Self.rule(line, of: folder) { rules.append(rule) }
    }
  }

  /// Whether the path itself is left out; a folder above it is asked for on its own.
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    let rule = rules.last { rule in
      guard isFolder || !rule.isForFolders else { return false }
      var rest = path[...]
      if !rule.folder.isEmpty {
        guard path.hasPrefix(rule.folder + "/") else { return false }
        rest = path.dropFirst(rule.folder.count + 1)
      }
      let subject = rule.isAnchored ? rest : rest.split(separator: "/").last ?? rest
      return Self.matches(rule.pattern[...], Array(subject.utf8)[...])
    }
    return rule.map { !$0.isNegated } ?? false
  }

  private static func rule(_ line: Substring, of folder: String) -> Rule? {
    var text = line
    while text.hasSuffix(" "), !text.hasSuffix("\\ ") { text.removeLast() }
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    let isNegated = text.hasPrefix("!")
    if isNegated { text.removeFirst() }
    let isForFolders = text.hasSuffix("/")
    if isForFolders { text.removeLast() }
    let isAnchored = text.contains("/")
    if text.hasPrefix("/") { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    return Rule(
      folder: folder, pattern: Array(text.utf8), isNegated: isNegated,
      isForFolders: isForFolders, isAnchored: isAnchored)
  }

  private static let star = UInt8(ascii: "*")
  private static let slash = UInt8(ascii: "/")

  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    if first == star {
      let stars = pattern.prefix { $0 == star }.count
      let rest = pattern.dropFirst(stars)
      if stars > 1, rest.first == slash {
        // `**/` stands for no folder, or for any number of them.
        let inner = rest.dropFirst()
        if matches(inner, path) { return true }
        return path.indices.contains { path[$0] == slash && matches(inner, path[($0 + 1)...]) }
      }
      for end in path.startIndex...path.endIndex {
        if matches(rest, path[end...]) { return true }
        if end < path.endIndex, stars == 1, path[end] == slash { return false }
      }
      return false
    }
    guard let byte = path.first else { return false }
    switch first {
    case UInt8(ascii: "?"):
      return byte != slash && matches(pattern.dropFirst(), path.dropFirst())
    case UInt8(ascii: "["):
      guard let (isIn, rest) = bracket(pattern, byte) else { return false }
      return isIn && byte != slash && matches(rest, path.dropFirst())
    case UInt8(ascii: "\\"):
      let rest = pattern.dropFirst()
      return rest.first == byte && matches(rest.dropFirst(), path.dropFirst())
    default: return first == byte && matches(pattern.dropFirst(), path.dropFirst())
    }
  }

  /// Whether a list in brackets holds the byte, and what follows it; nil when it is not closed.
  private static func bracket(
    _ pattern: ArraySlice<UInt8>, _ byte: UInt8
  ) -> (isIn: Bool, rest: ArraySlice<UInt8>)? {
    var inner = pattern.dropFirst()
    let isNegated = inner.first == UInt8(ascii: "!") || inner.first == UInt8(ascii: "^")
    if isNegated { inner.removeFirst() }
    let body = inner
    guard let close = body.dropFirst().firstIndex(of: UInt8(ascii: "]")) else { return nil }
    var isIn = false
    var rest = body[..<close]
    while let low = rest.popFirst() {
      var high = low
      if rest.first == UInt8(ascii: "-"), rest.count > 1 {
        rest.removeFirst()
        high = rest.removeFirst()
      }
      if low <= byte, byte <= high { isIn = true }
    }
    return (isIn != isNegated, pattern[(close + 1)...])
  }
}
