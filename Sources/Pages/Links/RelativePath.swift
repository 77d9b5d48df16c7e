/// Follows relative addresses as a browser does.
enum RelativePath {
  /// What an address leads to, without the leading slash, in UTF-8; nil when it leaves the site.
  ///
  /// - Parameter basePath: the site's own root on its server, for addresses that begin with `/`.
  static func resolve(
    _ path: UnsafeBufferPointer<UInt8>, from page: PageAddress, basePath: String
  ) -> [UInt8]? {
    if path.isEmpty { return Array(page.path.utf8.dropFirst()) }
    let base = basePath.utf8
    if path.first == UInt8(ascii: "/") {
      guard path.starts(with: base) else { return nil }
      return Array(path.dropFirst(base.count))
    }
    // The page's folder, as bytes without the leading slash, from which `..` takes parts off.
    var result = Array(page.path.utf8.dropFirst())
    if let last = result.last, last != slash { dropName(&result) }
    var index = 0
    while index < path.count {
      var end = index
      while end < path.count, path[end] != slash { end += 1 }
      let part = UnsafeBufferPointer(rebasing: path[index..<end])
      if part.count == 2, part[0] == dot, part[1] == dot {
        guard !result.isEmpty else { return nil }
        result.removeLast()
        dropName(&result)
      } else if part.count != 1 || part[0] != dot {
        result.append(contentsOf: part)
        if end < path.count { result.append(slash) }
      }
      index = end + 1
    }
    return result
  }

  /// The shortest way from a page to an address of the site, both from the root.
  static func relative(_ absolute: String, from page: PageAddress) -> String {
    var (page, absolute) = (page.path, absolute)
    return page.withUTF8 { from in
      absolute.withUTF8 { to in
        // Where the last folder that both share ends.
        var end = 0
        var index = 0
        while index < from.count, index < to.count, from[index] == to[index] {
          index += 1
          if from[index - 1] == slash { end = index }
        }
        var way: [UInt8] = []
        way.reserveCapacity(to.count + 12)
        for byte in from[end...] where byte == slash { way.append(contentsOf: "../".utf8) }
        let rest = to[end...]
        if way.isEmpty, rest.first.map({ $0 == UInt8(ascii: "#") }) ?? true {
          way.append(contentsOf: "./".utf8)
        }
        way.append(contentsOf: rest)
        return String(decoding: way, as: UTF8.self)
      }
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// Takes off what follows the last slash.
  private static func dropName(_ path: inout [UInt8]) {
    while let last = path.last, last != slash { path.removeLast() }
  }
}
