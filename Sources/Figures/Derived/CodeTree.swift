import Model

/// What lies above and below the codes of a classification.
struct CodeTree {
  private var parents: [String: String] = [:]
  private var children: [String: [String]] = [:]
  private var kinds: [String: CodeKind] = [:]
  /// Of codes that are sums of others.
  private(set) var parts: [String: [String]] = [:]

  init(_ classification: Classification?) {
    for code in classification?.codes ?? [] {
      kinds[code.code] = code.kind
      guard let parent = code.parent?.value else { continue }
      parents[code.code] = parent
      children[parent, default: []].append(code.code)
    }
    for sum in classification?.sums ?? [] { parts[sum.code] = sum.parts.map(\.value) }
  }

  /// The codes above one, nearest first. A circle, which a reader of classifications refuses, ends
  /// where it closes.
  func ancestors(of code: String) -> [String] {
    var found: [String] = []
    var code = code
    while let parent = parents[code], !found.contains(parent) {
      found.append(parent)
      code = parent
    }
    return found
  }

  /// The codes right below one.
  func children(of code: String) -> [String] { children[code] ?? [] }

  /// Whether a code of some set is this one, lies below it, or above it.
  func overlaps(_ code: String, _ others: Set<String>) -> Bool {
    if others.contains(code) || ancestors(of: code).contains(where: others.contains) { return true }
    return others.contains { ancestors(of: $0).contains(code) }
  }

  /// Whether those in it declared a category: what the code at its top says, and of a sum, what
  /// all its parts say.
  func isDeclared(_ code: String) -> Bool {
    if let parts = parts[code] {
      return parts.allSatisfy { kinds[ancestors(of: $0).last ?? $0] == .declared }
    }
    return (kinds[ancestors(of: code).last ?? code] ?? .declared) == .declared
  }
}
