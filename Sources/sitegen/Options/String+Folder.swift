extension String {
  /// A folder's name as messages print it; the root stays.
  var withoutTrailingSlashes: String {
    var rest = self[...]
    while rest.utf8.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    return String(rest)
  }

  /// The folder for raw numbers that goes with a content folder: `private` beside it.
  var privateFolderBeside: String {
    let content = withoutTrailingSlashes
    guard let slash = content.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "private" }
    return content[...slash] + "private"
  }
}
