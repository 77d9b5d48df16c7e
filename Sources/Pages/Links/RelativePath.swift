/// Follows relative addresses as a browser does.
enum RelativePath {
  /// What an address leads to, without the leading slash; nil when it leaves the site.
  ///
  /// - Parameter basePath: the site's own root on its server, for addresses that begin with `/`.
  static func resolve(
    _ path: UnsafeBufferPointer<UInt8>, from page: PageAddress, basePath: String
  ) -> String? {
    if path.isEmpty { return String(decoding: page.path.utf8.dropFirst(), as: UTF8.self) }
    let base = basePath.utf8
    if path.first == UInt8(ascii: "/") {
      guard path.starts(with: base) else { return nil }
      return String(decoding: path.dropFirst(base.count), as: UTF8.self)
    }
    // The page's folder, as bytes without the leading slash, from which `..` takes parts off.
    var result = Array(page.path.utf8.dropFirst())
    if let last = result.last, last != slash { dropName(&result) }
    var index = 0
    while index < path.count {
      var end = index
      while end < path.count, path[end] != slash { end += 1 }
      let part = path[index..<end]
      if part.elementsEqual("..".utf8) {
        guard !result.isEmpty else { return nil }
        result.removeLast()
        dropName(&result)
      } else if !part.elementsEqual(".".utf8) {
        result.append(contentsOf: part)
        if end < path.count { result.append(slash) }
      }
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The shortest way from a page to an address of the site, both from the root.
  static func relative(_ absolute: String, from page: PageAddress) -> String {
    let (from, to) = (page.path.utf8, absolute.utf8)
    var (i, j) = (from.startIndex, to.startIndex)
    // Where the last folder that both share ends in each.
    var (fromEnd, toEnd) = (i, j)
    while i < from.endIndex, j < to.endIndex, from[i] == to[j] {
      let byte = from[i]
      from.formIndex(after: &i)
      to.formIndex(after: &j)
      if byte == slash { (fromEnd, toEnd) = (i, j) }
    }
    let up = from[fromEnd...].count { $0 == slash }
    let rest = String(decoding: to[toEnd...], as: UTF8.self)
    if up > 0 { return String(repeating: "../", count: up) + rest }
    return rest.isEmpty || rest.utf8.first == UInt8(ascii: "#") ? "./" + rest : rest
  }

  private static let slash = UInt8(ascii: "/")

  /// Takes off what follows the last slash.
  private static func dropName(_ path: inout [UInt8]) {
    while let last = path.last, last != slash { path.removeLast() }
  }
}
